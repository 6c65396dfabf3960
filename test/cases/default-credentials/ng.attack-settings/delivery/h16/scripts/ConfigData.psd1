@{ AllNodes = @( @{
    NodeName = 'SV01'
    AdminUser = 'Administrator'
    AdminPassword = 'P@ssw0rd'
} ) }
