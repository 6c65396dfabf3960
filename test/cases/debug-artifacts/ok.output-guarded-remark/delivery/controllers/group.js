exports.save = function (group) {
  console.log(colors.green('The group of the day was chosen'), group.name);
  if (isDbg) {
    console.log(util.format('Group(%s) updated', group.name));
  }
};
