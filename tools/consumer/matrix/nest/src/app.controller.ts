import { getServiceName } from "@ianakit/registry";
import { TcpPort } from "@ianakit/tcp/enum";
import { Body, Controller, Get, Post } from "@nestjs/common";
// biome-ignore lint/style/useImportType: Nest reads the class from the decorator's metadata.
import { PortDto } from "./port.dto";
import { answer } from "./typed-answer";

@Controller()
export class AppController {
  @Get()
  answer(): string {
    return answer();
  }

  @Post()
  name(@Body() { port }: PortDto): string {
    return `${TcpPort[port]} ${getServiceName(port, "tcp")}`;
  }
}
