class Costs
  # The same estimate as the job for all of them:
  # alpha_cost = quantity * unit_cost
  # compose_cost = alpha_cost * 1.05
  def recompute(item)
  end

  # item_size examples: "Approx. 150mm", "80mm"
  def parse(text)
  end

  # object_to_hash(p) => {name: "Foo"}
  def object_to_hash(object)
  end

  # @example
  #   # bad
  #   ts("This is only in English")
  #   # good
  #   t(".relative.path")
  def check
  end
end
