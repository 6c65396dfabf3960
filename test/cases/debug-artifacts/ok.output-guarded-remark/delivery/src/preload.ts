__DEV__ && console.log('Preload: about to expose the bridge');
console.log(chalk.green(`${name} is ready for the first call`));
