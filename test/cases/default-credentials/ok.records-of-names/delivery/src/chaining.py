arg_to_attr = {
    'server_url': 'nsfarmserverurl',
    'bind_mech': 'nsbindmechanism',
    'bind_dn': 'nsmultiplexorbinddn',
    'bind_pw': 'nsmultiplexorcredentials',
}
