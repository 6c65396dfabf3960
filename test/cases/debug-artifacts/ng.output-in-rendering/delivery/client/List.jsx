class List {
  renderItems() {
    console.log(this.state.total);
    console.log('-----------');
  }
}
