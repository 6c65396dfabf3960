page.render = function (response) {
  console.log(response);
};
