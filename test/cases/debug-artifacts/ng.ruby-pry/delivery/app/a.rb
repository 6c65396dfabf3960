def f(x)
  binding.pry
  x
end
