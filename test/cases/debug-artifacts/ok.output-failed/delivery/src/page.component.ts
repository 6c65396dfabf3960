export class PageComponent {
  load(): void {
    this.service.rows().subscribe(
      (answer) => {
        if (answer.Status === 'OK') this.rows = answer.Results;
        else console.log(answer.ErrorMessage);
      },
      (e) => {
        console.log('The rows are not there', 500);
      },
    );
    this.service.fetch().catch((err) => console.log('Stack => ' + err.stack));
  }
}
