// TODO(#123): tidy
// FIXME later
export const a = 1;
