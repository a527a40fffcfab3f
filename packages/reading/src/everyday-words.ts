/**
 * Words that nearly everybody in the United Kingdom meets every week, and that lists made from older films of the United
 * States do not know. Our own judgement: nothing is fitted.
 */
export const everydayWords =
  `app apps braille chemist creche email emailed emails fortnight ibuprofen leaflet leaflets letterbox
  nappies nappy online paracetamol pavement physio poo postcode postcodes smartphone smartphones texted tummy unsure
  website websites wee wifi`.split(/\s+/)
