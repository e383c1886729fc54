import { TcpPort } from "@ianakit/tcp/enum";
import { ApiProperty } from "@nestjs/swagger";
import { IsEnum } from "class-validator";

export class PortDto {
  @IsEnum(TcpPort)
  @ApiProperty({ enum: TcpPort, enumName: "TcpPort" })
  port!: TcpPort;
}
