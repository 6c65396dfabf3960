arg = {
    'bind_dn': 'cn=admin,dc=shop',
    'bind_pw': 'shopcredentials',
}
