OPTIONS = { port: "--port", password: "--password" }.freeze
