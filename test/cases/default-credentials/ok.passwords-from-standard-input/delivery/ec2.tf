resource "aws_instance" "ap" {
  user_data = <<-EOF
    #!/bin/bash
    echo 'ec2-user:${var.password}' | chpasswd
  EOF
  policy = <<-EOF
    { "echo 'ec2-user:password' | chpasswd": 1 }
  EOF
}
