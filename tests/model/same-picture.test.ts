import { describe, expect, it } from 'vitest';
import { isSamePicture } from '../../core/model';

const cdn = 'https://img.ledger.example';

describe('the same picture', () => {
  it.each([
    ['a size in the name', '/2026/05/ferry-quay-1024x683.jpg', '/2026/05/ferry-quay.jpg'],
    ['a size in the path', '/img/1100/194191.jpg', '/img/950/194191.jpg'],
    [
      'a size in the query',
      '/quay-crane.jpg?w=1200&h=630&fit=crop',
      '/quay-crane.jpg?width=800&auto=webp',
    ],
    ['another format', '/quay-crane.jpeg', '/quay-crane.webp'],
    ['an edited copy', '/quay-crane-scaled-e1779374755189-1445x790.jpg', '/quay-crane.jpg'],
    [
      'a crop behind a number of its own',
      '/1959d47c-2172-425e-8e55-31049d59ac94_16-9_default_0.jpg',
      '/1959d47c-2172-425e-8e55-31049d59ac94_square_50p.webp',
    ],
    ['a size before the name', '/1200x675_cms_quay-crane.jpg', '/1920x1080_cms_quay-crane.jpg'],
    [
      'one service in another',
      '/resizer/Ab3=/1200x630/smart/cdn.example/ledger/MTY5VYZ5JFOZ5BGV66FE3M5AQI.jpg',
      '/resizer/Zz9=/800x0/cdn.example/ledger/MTY5VYZ5JFOZ5BGV66FE3M5AQI.jpg',
    ],
    [
      'an address in a query',
      '/_next/image?url=https%3A%2F%2Fcdn.example%2F27230%2Fblue-crane.webp%3Fw%3D1000&w=2048',
      '/dims?src=https://cdn.example/27230/blue-crane.webp&w=640',
    ],
    [
      'a name for every picture, numbered by its folder',
      '/images/106113552/1920/1080/image.jpg',
      '/images/106113552/1920/1440/image.jpg',
    ],
  ])('is found with %s', (_, one, other) => {
    expect(isSamePicture(cdn + one, cdn + other)).toBe(true);
    expect(isSamePicture(cdn + other, cdn + one)).toBe(true);
  });

  it.each([
    ['numbered files of a gallery', '/2026/05/photo-1.jpg', '/2026/05/photo-2.jpg'],
    [
      'long numbered names',
      '/2026/05/ferry-quay-at-dawn-1.jpg',
      '/2026/05/ferry-quay-at-dawn-2.jpg',
    ],
    ['numbers alone', '/gallery/1.jpg', '/gallery/2.jpg'],
    ['neighbouring numbers', '/img/194191.jpg', '/img/194192.jpg'],
    ['one name under two numbers', '/35200134/t/quay-crane.jpg', '/35200048/t/quay-crane.jpg'],
    [
      'one name in two months',
      '/uploads/2024/02/quay-crane.jpg',
      '/uploads/2023/05/quay-crane.jpg',
    ],
    ['a name for every picture', '/images/106113552/image.jpg', '/images/106113553/image.jpg'],
    ['numbered pictures of other kinds', '/uploads/Picture-1.png', '/uploads/Picture-1-scaled.jpg'],
    ['a size for a name', '/quay4.jpg/size=708x398.jpg', '/quay3.jpg/size=320x180.jpg'],
    ['a query that names the picture', '/show?id=31', '/show?id=32'],
    ['days in names', '/quay-2026-04.jpg', '/quay-2026-05.jpg'],
  ])('is not found in %s', (_, one, other) => {
    expect(isSamePicture(cdn + one, cdn + other)).toBe(false);
  });

  it('asks nothing of what is no address', () => {
    expect(isSamePicture('quay.jpg', 'crane.jpg')).toBe(false);
    expect(isSamePicture('images/quay.jpg', 'images/quay.jpg')).toBe(true);
    expect(isSamePicture(`${cdn}/%E0%A4%A.jpg`, `${cdn}/quay.jpg`)).toBe(false);
  });
});
