package config

func check(s Secret) {
	secretKey := "provider"
	providerData := s.Data[secretKey]
}
