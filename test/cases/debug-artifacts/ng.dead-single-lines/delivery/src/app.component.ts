export const status$ = source$.pipe(
  //take(1),
  map((each) => each.status),
);
