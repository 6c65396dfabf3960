class S3 {
  const string KEY_PASSWORD = "s3-password";
}
