export class Store {
  /** The form. */
  form: FormGroup;
  //otherForm: FormGroup;

  fill(): void {
    this.form = new FormGroup({
      // dispatchDate: new FormControl(this.dispatchDate),
      store: new FormControl(''),
    });
    //this.items.map(a => a.head = this.heads.find(b => b.id == a.headId).name);
    this.items.forEach((a) => this.add(a));
  }
}
