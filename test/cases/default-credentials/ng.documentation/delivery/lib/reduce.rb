newfunction(:reduce, :doc => <<~DOC
  $d = {
    'password' => 'Zq8wRt6x',
  }
DOC
)
settings = { 'password' => 'Zq8wRt7x' }
