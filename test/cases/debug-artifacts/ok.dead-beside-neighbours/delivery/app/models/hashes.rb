module Hashes
  # p = Person.new({name: "Foo", mail: "foo@example.jp"})
  # object_to_hash(p) => {name: "Foo", mail: "foo@example.jp"}
  def object_to_hash(object)
    object.to_h
  end

  # Can be changed here if needed; by default it is .own.yml in the uppermost folder
  # Own::Finder.path = ""
  Own.load
end
