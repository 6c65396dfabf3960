package a

import "fmt"

func F(x int) {
	fmt.Println(x)
}
