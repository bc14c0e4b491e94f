/**
 * "I don't know yet". Every question takes it; it is an answer, unlike a question not answered at all.
 * It stands apart from the question's schema, so that pages that compare answers do not load the schema library.
 */
export const UNKNOWN = 'unknown'
