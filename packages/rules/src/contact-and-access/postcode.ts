/** A UK postcode. Capitals count: “B12 2nd dose” has none. */
export const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/
