class Costs
  # p = Person.new({name: "Foo"})
  # object_to_hash(p) => {name: "Foo"}
  def object_to_hash(object)
  end
end
