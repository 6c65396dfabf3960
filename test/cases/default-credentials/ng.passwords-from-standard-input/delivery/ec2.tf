resource "aws_instance" "ap" {
  ami = "ami-0123"
  user_data = <<-EOF
    #!/bin/bash
    echo 'ec2-user:password' | chpasswd
  EOF
}
