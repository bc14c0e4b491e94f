export const PATH_TITLE = 'Your path through the decision flow'
