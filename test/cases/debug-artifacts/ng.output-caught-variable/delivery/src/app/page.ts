import { Component } from '@angular/core';

@Component({ selector: 'page' })
export class Page {
  invite() {
    console.log('Creating invite request...');
    throw this.failure('throwing new error in line 230');
  }

  open(rollupGroup: string) {
    console.log('the rollup group: ', rollupGroup);
    console.log('throwing new error in line 230');
  }
}
