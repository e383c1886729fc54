import type { INestApplication } from "@nestjs/common";
import { ValidationPipe } from "@nestjs/common";
import { Test } from "@nestjs/testing";
import request from "supertest";
import { AppModule } from "../src/app.module";

describe("a port of an enum", () => {
  let app: INestApplication;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication();
    app.useGlobalPipes(new ValidationPipe());
    await app.init();
  });
  afterAll(() => app.close());

  it("is taken", () => request(app.getHttpServer()).post("/").send({ port: 443 }).expect(201, "HTTPS https"));
  it("is refused with 400", () => request(app.getHttpServer()).post("/").send({ port: 4 }).expect(400));
});
