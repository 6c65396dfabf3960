Namespace My
    Partial Friend NotInheritable Class MySettings
        <Global.System.Configuration.ApplicationScopedSettingAttribute(),
         Global.System.Configuration.DefaultSettingValueAttribute("ftpuser")>
        Public ReadOnly Property FtpPassword() As String
        <Global.System.Configuration.DefaultSettingValueAttribute("ftpuser")>
        Public ReadOnly Property FtpFolder() As String
    End Class
End Namespace
