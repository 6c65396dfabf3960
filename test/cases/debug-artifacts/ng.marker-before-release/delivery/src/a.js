// 本番前に必ず消すこと
export const user = null;
