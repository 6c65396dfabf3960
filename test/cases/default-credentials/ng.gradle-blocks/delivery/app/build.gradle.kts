android {
    defaultConfig {
        buildConfigField("String", "API_USER", "\"admin\"")
        buildConfigField("String", "API_PASSWORD", "\"admin\"")
    }
}
