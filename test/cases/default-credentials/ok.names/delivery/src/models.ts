export enum Columns {
  bootstrapServerSecretKey = 'LWM2M_BOOTSTRAP_SERVER_SECRET_KEY',
}
