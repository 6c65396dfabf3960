package a

func usage() {
	fmt.Fprintf(os.Stderr, "  %s -database \"user:password@tcp(localhost:3306)/shop\"\n", name)
}
