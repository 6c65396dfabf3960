export default { user: { name: '用户', password: '密码', rePassword: 'Repeat' } };
