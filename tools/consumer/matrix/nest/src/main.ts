import { ValidationPipe } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { DocumentBuilder, SwaggerModule } from "@nestjs/swagger";
import { AppModule } from "./app.module";

async function ask(address: string, port?: number): Promise<string> {
  const body = JSON.stringify({ port });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(address, port === undefined ? {} : { method: "POST", headers, body });
  return `${answer.status} ${answer.ok ? await answer.text() : ""}`.trim();
}

/** Starts the application, asks it, and stops it. */
async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: false });
  app.useGlobalPipes(new ValidationPipe());
  await app.listen(0, "127.0.0.1");
  const address = (await app.getUrl()).replace("[::1]", "127.0.0.1");
  const { components } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  const schema = components?.schemas?.["TcpPort"];
  const ports = schema !== undefined && "enum" in schema ? (schema.enum ?? []) : [];
  console.log(await ask(address));
  console.log(await ask(address, 443), await ask(address, 4), ports.includes(443), ports.includes("HTTPS"));
  await app.close();
}

void main();
