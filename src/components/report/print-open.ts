/** On paper nothing can be opened, so what is folded away on the screen is printed in full and its handle is not. */
export const OPEN_IN_PRINT =
  'print:[&::details-content]:block print:[&::details-content]:h-auto print:[&::details-content]:[content-visibility:visible]'
