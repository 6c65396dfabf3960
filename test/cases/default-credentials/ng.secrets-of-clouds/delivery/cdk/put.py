import boto3
ssm = boto3.client("ssm")
ssm.put_parameter(Name="/prd/ldap/password", Value="kensan", Type="SecureString")
ssm.put_parameter(Name="/prd/ldap/password", Value=getpass(), Type="SecureString")
