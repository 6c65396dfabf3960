// eslint-disable-next-line no-eval
// @ts-ignore
// prettier-ignore
export const a = 1;
