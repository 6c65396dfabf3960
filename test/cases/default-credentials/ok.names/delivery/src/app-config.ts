export enum Kind {
  Number = 'number',
  File = 'file',
  Password = 'password',
}
export const Names = { JWT_SECRET_KEY: 'jwtSecretKey' };
