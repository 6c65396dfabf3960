#cloud-config
hostname: ${host}
chpasswd:
  expire: false
  list: |
    root:password
    admin:admin
