def until(now):
    to_dt = now
    #to_dt = now
    to_dt = datetime(to_dt.year, to_dt.month, to_dt.day)
    return (
        # Removing the permission part
        # (_('Permissions'), {'fields': ('is_staff', 'is_active')}),
        (_('Permissions'), {'fields': ('user_permissions',)}),
    )
