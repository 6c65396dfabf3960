defmodule Socket do
  @path "ws://127.0.0.1:#{@port}/ws/websocket"
end
