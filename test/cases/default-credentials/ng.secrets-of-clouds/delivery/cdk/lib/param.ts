import * as ssm from 'aws-cdk-lib/aws-ssm';
new ssm.StringParameter(this, 'P', {
  parameterName: '/prd/db/password',
  stringValue: 'postgres',
});
new ssm.StringParameter(this, 'Q', {
  parameterName: '/prd/db/password2',
  stringValue: props.password,
});
new ssm.StringParameter(this, 'R', {
  parameterName: '/prd/db/port',
  stringValue: '5432',
});
