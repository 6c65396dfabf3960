export function List() {
  return (
    <ul>
      {/* <Item name="x" onClick={handle} /> */}
      <Item />
    </ul>
  );
}
