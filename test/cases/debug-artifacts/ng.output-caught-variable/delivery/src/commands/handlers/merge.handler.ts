import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';

@CommandHandler(MergeCommand)
export class MergeHandler implements ICommandHandler<MergeCommand> {
  async execute(command: MergeCommand) {
    const merged = await this.merge(command);
    console.log('merged', merged);
    return merged;
  }
}
