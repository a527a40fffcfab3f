/** `#axe` where there is Node: axe-core on jsdom. */
export { checkWithAxe } from '@allclear/axe/jsdom'
