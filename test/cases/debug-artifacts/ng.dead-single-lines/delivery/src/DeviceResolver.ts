export class DeviceResolver {
  @Query('devices')
  // @UseGuards(AuthGuard('jwt'))
  devices(input: Input) {
    // this.trace(input); Not needed any more
    input.check();
    // debug('Error on pagination:', input); TODO: add logger
    return this.service.find(input);
  }
  // }
}
