export class DeviceResolver {
  @Query('devices')
  // @UseGuards(AuthGuard('jwt'))
  devices(input: Input) {
    // this.trace(input); Not needed any more
    return this.service.find(input);
  }
  // }
}
