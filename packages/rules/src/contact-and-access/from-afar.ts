import { anyOf } from '../search.ts'
/** An appointment that nobody travels to: by phone, by video or at home. */
export const fromAfar = anyOf('i', [
  /\b(?:(?:tele)?phone|video|online|virtual)(?: \w+)? (?:appointment|call|consultation|clinic|assessment|review)\b/,
  /\b(?:appointment|consultation|assessment|review)\b[^.\n]{0,60}\b(?:by (?:tele)?phone|by video|over the (?:tele)?phone|online)\b/,
  /\bwe (?:will|['’]ll) (?:call|phone|ring|telephone|visit) you\b|\bat (?:your )?home\b|\bhome visit\b/
])
