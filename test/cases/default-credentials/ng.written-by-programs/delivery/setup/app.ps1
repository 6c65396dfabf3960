@"
spring.datasource.username=postgres
spring.datasource.password=postgres
"@ | Set-Content C:\app\application.properties
