module.exports = {
  apple: '1f34e',
  ship: '1f6a2',
  pass: '1f3ab',
  pencil: '270f',
  pig: '1f437',
};
