export const print = () => {
  // const open = (rows: Row[]) => {
  //   const page = make(rows);

  //     .white {
  //       color: white;
  //     }

  //   `;
  //   show(page, rows);
  // };

  // Sent later by the server (see there)

  // window.print();
  return null;
};
