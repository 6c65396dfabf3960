  @doc """
  Creates one.

      iex> create(%{password: "Zq8wRt4x"})
  """
  def create(attrs), do: attrs
  @fallback %{password: "Zq8wRt5x"}
