/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '7b6dee88'

/** Of none, medical, fire, crime, self-harm, violence, lost, insult, injection. */
export const bias = [1.90, -0.43, -0.52, -0.17, -0.36, -1.02, -1.00, 1.13, 0.46]

/** By feature, a letter for each kind. */
export const weights = `bo	J08BINcVT
toi	OM0XdH10V
bo toi	pUDK22090
tu	HRVDn0M0V
toi tu	FlKMXIHSD
nhien	AqDGAIBLC
tu nhien	EmIKCKDMF
nga	Bk436X991
lan	JFi8hGD00
ra	1tS3TSV0S
lan ra	GcaQHNJQJ
dat	t00L0070M
goi	0cYSJFoF0
khong	TQB0W0T6W
goi khong	DnKKEMDLG
thay	fAWOT7PD1
khong thay	PRRERBTJD
tra	A90A000kk
loi	090AhA0hl
tra loi	4IDC3E8lg
^bo	c0208g00U
'bố	RLH6OiCA2
'tôi	EO3WbZF0R
'bố tôi	cVLPCEEO7
'tự	GVA3oCBFK
'tôi tự	MePQVPJTK
'nhiên	GkLKHNIOJ
'tự nhiên	JhONIOKPL
'ngã	KcFELWFJK
'lăn	VZRNKOJTO
'đất	-H55037B0
'gọi	9YSOCNe30
'không	DYL7VNMDN
'gọi không	JhNNMNJNL
'thấy	FPXTTOWG9
'không thấy	RVULJLWOL
'trả	HPKTGIHdZ
'lời	AQKHBLHdh
'trả lời	GRLLINIda
#collapse	0-90D0000
#collapse+fall	PkG00400D
#collapse+now	FgHLILIMX
#collapse+parent	Kq1406183
#collapse+self	1y00VF0B0
#fall	TiUBP8DMG
#fall+lost	QNBBQHZIF
#fall+now	QY6CBMNCM
#fall+parent	3YNJHRMNP
#fall+self	6bGPZOL0J
#lost	I00000-00
#lost+now	9XNNZJjQL
#lost+parent	02C0SHx20
#lost+self	F000H0w00
#now	CZQePRF0H
#now+parent	HeU5AjN83
#now+self	GOFdRFJ04
#parent	9R5E1li29
#parent+self	9E0OMbj4R
#self	N06HjIY9M
ba	NHU9EXIM0
ngoai	K2SbYEg00
ba ngoai	HN9BbTK9A
con	IC80VYpN0
dau	BARUI9mDL
con dau	LTGE8KVBG
that	d0DS0N00V
nguc	1-D6B8BFA
mo	cPQ0C0G0F
hoi	MgQW00BVJ
mo hoi	KiIHIEEHH
va	9O800T2As
nhu	9N109RBtQ
tam	ma100N030
^ba	JTK00iLK0
'bà	GSTFJR0F0
'ngoại	BMG5QYeEF
'bà ngoại	RSGIURDFI
'đau	OZ00QM120
'thắt	JWPNKaIMM
'ngực	DnJJKIGLI
'mồ	SaLNKJIKI
'như	IODBGVIkM
'tắm	JhGKFXJJJ
#body	1n6DZG1U5
#body+pain	EUHX9DUA4
#body+parent	7dHQAHR0W
#body+self	GX02TaT0H
#pain	GeGJB08EH
#pain+parent	BdA0QEZRG
#pain+self	9m70K6YNV
#body+partner	5R0g7SHB0
#body+past	bR85H8QHG
#pain+partner	9R000WUI0
#pain+past	PRXJBGVKP
#parent+partner	QFMG9SFL0
#parent+past	eH30TFE20
#partner	BZ0J9q230
#partner+past	NZMCc9NMN
#partner+self	5S72BnL00
#past	lS94L0D00
#past+self	WM0GV5H00
co	GHTgUEI0E
nguoi	0VHeVWH0W
co nguoi	0f9iU0S80
xiu	cbEE5DFJH
o	JSP9F0Qc0
hang	faJJGJ000
o hang	LbGZMQOQQ
ghe	n7UB0SQ53
cho	O47PP9DOY
ghe cho	3XGXJIgLO
roi	GZUUjAW06
cho roi	JP99hHBKK
ai	FZP0X5X50
giup	VOK70VHT0
ai giup	VYIFJSIPO
voi	VUJ9GLV0A
giup voi	TYaEDHAIO
^co	0PTzHMT00
'có	MMKhJ0J0K
'người	3fNXLRL0W
'có người	8dGZRBQK6
'xỉu	VaLJGMION
'ở	FXWU90bB0
'hàng	WZPJMS8FF
'ghế	aIRMFYRIJ
'chờ	YYLJF9aIE
'ghế chờ	DWLVOObPP
'rồi	GiWQYLT05
'giúp	UOIL8UOSB
'ai giúp	SXJJJRJTP
'với	TOFKLVREL
'giúp với	UXXJGKJIP
#collapse+help	JhFHIOLRQ
#help	1eWa0HO00
#fall+help	PXbO261B9
chu	TSIP0QG9N
bao	RBAHn4U00
ve	P05e01a00
bao ve	PbKaEDFJL
nam	aj00DO000
bat	09dh8m0D6
nam bat	WaQJMJPTE
dong	ZIID0000g
bat dong	WaQJMJPTE
san	bSLMK0B00
ngoai san	XFGc68EKH
biet	E2A0A0fWG
khong biet	F1I070iZ0
biet con	LaQJIKfQR
tho	2-RE0I06S
tho khong	7mPPKLFQP
^chu	Hb2S7XQE1
'chú	JeDEFdTDB
'bảo	DP1Qg4Y74
'vệ	OXSaIIKJH
'bảo vệ	QYOXMMNNO
'nằm	Ep67Q2CG5
'bất	LbMLJaNPE
'động	cVHIGLJI8
'ngoài	ILTWWPKB7
'sân	NUTWSLQMK
'ngoài sân	UTMWKMJON
'biết	JHE58CVXN
'không biết	MGH9J0XW8
'còn	ORVOX2M0D
'thở	3sIQDU9PL
'thở không	IfQQOOMQQ
#breath	0-80RB140
#breath+collapse	OgEKFFKLL
#breath+fall	fa361M55B
#breath+parent	SgB5JNHHJ
#breath+now	NkY689FMJ
#breath+self	Tb00LJK00
#breath+weapon	MdJ7VIKHK
#collapse+weapon	KOQUGcMLF
#fall+weapon	DdPPHLO7E
#now+weapon	ESSX5YDPU
#parent+weapon	10UgBfQIC
#self+weapon	4CAXbWILF
#weapon	402-UR071
me	400WJecKT
em	CO6TvbF00
me em	gmA000016
hon	XT00ZOQ70
hon me	SbQPJOLQP
me roi	GcKaFIWNI
lay	LV0ZQj011
roi lay	GcMOFeJJL
mai	UDR0KMb0T
mai khong	VSBCNBa88
tinh	eYI0Y4230
khong tinh	EePPXNMPQ
^me	MgG08VIP0
'mẹ	7SI0EggO0
'hôn	eQFFCOGKI
'mê	RUNZIGKQN
'mãi	SQHDWDYFH
'mãi không	TRJKVISII
'tỉnh	HgMJWNLPN
'không tỉnh	HcQQXPOQR
vo	HXGI0I0SM
vo toi	hOJ5NJFJF
toi dau	TZRHEMFVN
bung	OYY56KX74
du	WT9O7000e
doi	e03OYAS0F
mau	XbRUF1043
ra mau	TaLHEMFRO
dang	c4ZbI40O0
mang	hC5NU4060
dang mang	NeRLJORUT
thai	jNHM7JH7A
mang thai	NeRLJORUT
bay	4Qa40NccW
thang	MJAo0GJF0
^vo	sR700A3GD
'vợ	mND0DO5GC
'vợ tôi	bOOCQNMSJ
'bụng	SWMHLRZNH
'dữ	MaR89BDIY
'máu	Dh7PNRLFH
'ra máu	MePPQNQST
'đang	OKWWQP2IC
'bảy	HWYDILeJH
'tháng	fNNKOLOPH
#blood	6-FEM0000
#blood+body	9bS0VI254
#blood+now	LgJEJNPQP
#blood+pain	IjKDFKIMI
#blood+partner	BlFK8PAIH
#blood+self	9u0LH6000
#body+now	Eb8RZ1M18
#now+pain	URROPOUE9
#now+partner	McED0W0A0
vo em	NeIOMLKVV
nuoc	qHZ600020
oi	0aZ009t00
oi roi	GkKIJHLQQ
roi con	GQEHEIjOF
sap	HiNER3800
noi	7N59IQQSW
toi noi	PVBIgIEGE
gio	DTJI00mSf
lam	bFVId080B
gio lam	YVDHEGHUC
sao	faW073S00
lam sao	ORVE76eHG
'vỡ	ChVUHHKNK
'nước	bKYJ043F8
'ối	HjMJKLLQQ
'ối rồi	HjMJKLLQQ
'sắp	LdUJ459B6
'tới	XM8aL7EA0
'nơi	MVEEILfLA
'giờ	8Y8P0HeNZ
'làm	SHNRUK74M
'giờ làm	VbLMLNLVL
#help+partner	6ZP1DmAJL
#help+self	LU8J0VI00
#device	6RvG9IAJM
#device+fall	HBaPRJ5aH
#device+help	QFVEMHbLM
#device+hurt	LPYSNI99R
#device+partner	CY1WQS5V9
#device+self	QGXRMRN00
#fall+hurt	7lN3NEA96
#fall+partner	8lLA0PLL0
#help+hurt	HjACX88IG
#hurt	MoVJJB290
#hurt+partner	3eNE0bQ5B
#hurt+self	PgTFRCO06
con toi	XTCDT1JF2
phai	cJJHJLOGS
xu	dW9DGKCID
no	0TMnNNP0L
no dang	AbJdWLITK
ho	YB6DI9E0Y
sac	ZYY90JE51
ho sac	HfaJLNNSQ
sua	gE80000R0
sac sua	HfaJLNNSQ
^con	YP00N7jD0
'con tôi	SZLNUINPE
'phải	VROH4LJFO
'đồng	XTITHLJJP
'nó	0BHpbcFMJ
'nó đang	GbOZVOMTP
'sặc	JcXOLQQRR
#breath+kid	Cq84N9JCE
#breath+swallow	FkJI8NMNM
#kid	DV09BUo00
#kid+now	KS3X8TUD6
#kid+self	6V9SXMfA0
#kid+swallow	7tFA3FEFM
#now+swallow	EcFDeHGJH
#self+swallow	0w95VE76B
#swallow	0-0FR0000
#blast	7OwTAAK0O
#blast+breath	dRDGINNNK
#blast+device	EIeO6LACa
#blast+kid	Mb0JW0O60
#blast+now	GDKrI69G1
#blast+self	2cPUNNO4O
#blast+water	CRdEa47IV
#breath+device	cUZF5HEBD
#breath+water	JZVIWLMRP
#device+kid	Ha00VfUAC
#device+now	9cYP7O0E5
#device+water	MMfAbLIMB
#kid+water	BZAk6WIF3
#now+water	KLK96QTIa
#self+water	CJKaSPMTU
#water	RC5QaA77M
chau	HJ000Zz00
be	ML0EfETH0
hoc	e83P16SS6
hat	bUYEJWML7
nhan	s1H3N000R
mat	aH20H4WLD
tim	VR000Oc10
tai	kQ0X9002L
tai khong	RaRSRRPSH
khoc	BeDNPEhMB
duoc	LSM599DG5
^chau	1V0A0A-80
'cháu	BW6A0ag80
'bé	BiDJ0OaGJ
'hóc	MdQQONMPR
'mặt	4eFY5XAWD
'tím	KeQMNVLPR
'tái	RZRSRRRSS
'khóc	KgDOQESJD
'được	GVQFAFKJD
#afraid	2HGYLTd0K
#afraid+body	VBPb30O0T
#afraid+breath	JPDGPfRIH
#afraid+fit	PcFCHHCJX
#afraid+kid	0d1XB2j71
#afraid+self	3MNWQOe0J
#body+breath	GeFLQB06E
#body+fit	AwA255185
#body+kid	Fs0F0WK00
#breath+fit	KgKLMLJLL
#fit	H-010600G
#fit+kid	Eq9AAD7DG
#fit+self	Zp0000000
nho	XHND63TXL
thang nho	HYKfJGJLP
uong	WS00f00G0
nham	EfDCRAPXA
uong nham	FnCF3GGCH
chai	VOUPAX9EB
thuoc	Fa08cN000
tay	6V10qYI50
trong	8WYVDZK0P
nha	N0VA0lW20
trong nha	EZQY0X0D4
nha tam	JjGCHbBNJ
^thang	BZ9P0MVM0
'thằng	AU2lCMLP9
'nhỏ	XORPJEbMK
'uống	UN73dD901
'nhầm	IiFE7FQBI
'uống nhầm	EmHHELHHN
'thuốc	LaDNbL6DA
'nhà	CBWG0ha20
'trong nhà	LSOXCX7GD
'nhà tắm	GdKLJcHON
#body+swallow	IiPLELKOP
con be	FcQBLbWRR
be nha	fWL02KOPP
nha em	SJUF0KS79
sot	JlQEBBDQS
do	66ORBTQoS
do nguoi	VhJEIAGOD
giat	6g5a8TC79
dao	9Q3cgL5A8
len	NtVT00B00
'con bé	JYQHQXXRR
'bé nhà	UYODJQUQQ
'sốt	LgRKKJKST
'độ	RXMHOJHHW
'giật	DaIbJQIHK
'mắt	GhXCMSBME
'lên	NYXR05H75
#body+rob	TO4aB4C7B
#kid+rob	FcFhD648I
#rob	5E0-040L0
#rob+self	DY0t00000
#body+fall	LSFMFBTG0
#body+weapon	TLKDVKM00
#fall+kid	7bB0WMh26
#fall+rob	JW9SBZG78
#kid+weapon	EdTF5YALN
#rob+weapon	QPDeC6B8C
ong	1kKU0SM00
ong toi	JlI7EEBJE
toi len	NgIKJMFPH
len con	NdTQSOOUS
con tim	GTSPLLfUS
de	WO0If800J
quen	L94000c0m
de quen	cVPNHPONF
quen o	DVLHFKkDF
o nha	VNIUEDaLL
^ong	Dh1H0VJA5
'ông	5j0T0cE96
'ông tôi	QcHCJFGMI
'tôi lên	NdOOOPNRL
'cơn	NdRQSOOTS
'để	YIC9cOA90
'quên	SMFBAGXCZ
'để quên	XYRQMQQPM
'quên ở	IXPLMNfLO
'ở nhà	IODWEOYLK
#body+hurt	7k8BMHO0A
#fit+hurt	PfKIEFGKH
#fit+partner	WcKGC0FDD
chong	XH40Nj030
chong em	bAJ40dJJM
bi	Bq9X0cL51
em bi	2a0m0e093
may	N1RJ040xH
bi may	HagEIHKEJ
cua	P5KU7CN0c
cat	rO41P30AR
dut	OZUDXHMJI
ngon	XQaBDB72C
tay mau	ElQKIGSTU
nhieu	NK7ZTGF65
^chong	S1C0Sl5FC
'chồng	KC80Oo080
'bị	FhNWGRN90
'em bị	CfBe8N8GE
'máy	bJS5D30VD
'bị máy	KccMOKPMM
'cắt	bPFBUGIKA
'đứt	WaWKONQPP
'nhiều	TUKXKNPLN
'lắm	JVdSIFVF7
#blood+hurt	6p0JM7LCC
#blood+machine	VjQEGHNNK
#body+machine	GdIEPKMQc
#hurt+machine	MV9BCDQNM
#machine	606000Iu-
#machine+partner	VRK0BP0I2
#machine+self	DG0JD4Eak
anh	Mf002l120
anh tho	FoGELAMKL
tho roi	KhMLMLQPN
gian	hVJECKJHK
giao	eSFN99aI5
xuong	2hgQRQB40
gay	nIBJ0VE9H
chan	HhBf09000
^anh	De509m9D3
'thợ	KgJKNONMM
'anh thợ	KgJKNONMM
'rơi	IbVHGPSQP
'từ	9PcKDGe5X
'giáo	WZHTGHYKD
'xuống	DXUMXVD84
'gãy	eJLFLXMJO
'chân	Ya62869HF
'xương	NcRQPOPPR
#hurt+weapon	SP0ILP10J
#partner+weapon	4aKTaI99E
duong	I1cNUZL00
ngoai duong	d4d451V6G
vu	mW100T385
co vu	jbICHKFPL
dung	X0N0dCc9E
xe	XUTe0B900
hai	T5EKDfUM0
hai nguoi	IM9l7GDHE
day	S9L0T0ZX8
^ngoai	OjMIJRJUP
'đường	IHZPQ2f41
'ngoài đường	XJXAFIYGK
'vụ	jSFBKJJJG
'có vụ	baLDJKJTQ
'hai người	QRFbIILLK
'đó	NSTSXDUHP
'đầy	RZZKJXMQP
'đầu	KPWPRD70O
#blood+fall	OgU7AGDFE
#blood+here	FYEhEEIJM
#body+here	BfJN0TEAE
#fall+here	AiaB0U8VH
#here	5ZNN0Oc70
#here+hurt	0ZYQ0SbXD
#here+self	IAMdI3g00
#blood+parent	PjA3469CH
#fall+pain	BaR6FOXM0
#here+pain	Kc666TRCF
#here+parent	EKTHFNjK6
#hurt+pain	If1BBKVC3
#hurt+parent	GKEHMTVG0
xe tai	UX9Y9AGGC
can	fF7BO76KH
qua	abUA0DC00
ta	YYSF0Q430
nguoi ta	GhaP10D80
truoc	SQNU04e0E
cong	fFaW00K07
truoc cong	DeUXJKKLH
phuong	xO374I060
cong phuong	JgHUPPOQQ
phuo…	xO374I060
^xe	VXeH4FD61
'tải	QZKWNQONL
'xe tải	QZKWNQONL
'cán	OYDQGNJQD
'trước	SPRP4IbGM
'cổng	FUUeHKMHJ
'trước cổng	HZWVQPRPP
'phường	eRD9LU8GE
co em	8VC10eeIJ
em be	RcN507bRQ
roi xuong	GScDhIHLK
ao	gO540jG83
'em bé	HZHC8DZQP
'rơi xuống	PYaNLRKSS
#fall+water	gLM0CLF00
#hurt+kid	NeO2UN005
#hurt+lost	fN994DRCK
#hurt+water	SYGHW4DGO
#kid+lost	0GA0J1-BD
#lost+water	bfLIGQILK
#body+lost	Q9R000h51
#body+water	UVPVK2J8C
tui	0KXpSY9V0
ba tui	PgOIOIIQQ
noi do	QdLGPJKNH
mot	BS1dE0jRX
ben	87rf0D00F
mat xe	KhOJRKMQL
di	Q904H7jbI
khong duoc	IaW79DTLB
'nói	FV8MGVGUS
'một	LUGZG3SST
'bên	MTfGEYCBC
'đi	II2FVLcQK
'không được	LUZEHQZPI
#fit+parent	At525J010
#body+device	FNPOA7SLX
#body+threat	NA7aDRT00
#device+fit	MgHGLLGLI
#device+parent	IeTJRJA1G
#device+threat	ZUFWCJS9A
#fall+fit	LiG9EJCBC
#fall+threat	XW0OH0OY0
#fit+threat	kMJ9BICIE
#parent+threat	I00YNSKU0
#self+threat	27KkTXOL8
#threat	H00oGbCI0
cu	sT84D4000
ba cu	IaLYHUKLL
liet	fCCC67CEX
nua	9g60g1cGR
u	VESd0F00J
u o	VYEJLLNOH
'cụ	TXJTGNINK
'bà cụ	HXMXMUONO
'liệt	UPLLJKONX
'nửa	QdMLNMONK
#fit+now	MmD28A8HC
kho	UOa5IF370
kho tho	IjVVNVRVV
bi de	INQhNHORQ
ngat	Ip2768FFE
^toi	e00BgC00J
'khó	jQIMHKJNM
'quá	ZULC2OK00
'đè	MdFDDKLJX
'ngất	KkFCEKMMK
#body+collapse	7qG36PCKJ
#breath+hurt	NiA2KL8AB
#collapse+hurt	Dl644UJ8C
chong mat	JdRNYGRMP
mat toi	5gGFYc9I9
sam	HVMiDFGCI
chac	UWJBTJHJD
^tui	8MAbfJ9b9
'tối	STC4RIa96
'chắc	KaKKZKJIG
'mất	XG16O1ZL0
#collapse+partner	IpDB50IHM
dot	GbMAKZ2c0
sung	PR1e0Q740
het	054FUXHVW
mat co	RbSKGPPTR
hong	hV00X4R01
lai	bB0JMRYC8
khong tho	JUOIIfNQO
^em	950K-QG50
'đốt	aJTOBYEHE
'sưng	AaNFIXJSS
'hết	5FJQTaMVT
'cổ	GM7SSfDH9
'họng	VZNMHJPNQ
'lại	QE3LMYZ9J
'không thở	8SRKIjMUU
'nổi	HZLGYSAHG
#breath+partner	0XE6bKSTF
#device+weapon	hQBWCJH98
ran	CW3a1UcBA
doc	IWR07FaGf
^no	UIAfVU750
'độc	UZVKNLSPK
'cắn	NdOINORQP
'vô	2cKSRgFY5
#blast+body	UKLKMS35M
#blast+fall	IORVYU232
#blast+hurt	AeKUREVE2
#blast+partner	GbEcCGFNI
#blast+weapon	7S7qATEF7
con em	3u94LCIGK
dai	hQLCY7BMK
chay	GJoU20W0A
chay mau	7gVJSLHFD
troi	Pg5GU9N00
qua troi	TcH7KCbFE
'chó	OUAE4TAU3
'dại	QZNLaQMOR
'chảy	EZVPRUMKJ
'chảy máu	IYKQTUONM
'trời	QaGGUHLGJ
'quá trời	SYNLOPWNO
#blood+kid	NiLVIHHPQ
#blood+flame	CdZDTICLK
#blood+hit	9W1ZTPNKH
#blood+murder	WbJGFJMNF
#flame	00-300000
#flame+hit	VHTMPNHCC
#flame+hurt	E0hKF0KEB
#flame+kid	HVlGF97BE
#flame+murder	PdGMHKOUP
#flame+self	6CyF0FJ70
#hit	000N0-000
#hit+hurt	MDMNRY5A1
#hit+kid	690U0s0M5
#hit+murder	GO7YTAS0J
#hit+self	006FHz0AF
#hurt+murder	VSCVC5DLC
#kid+murder	HaNcGGYRR
#murder	000-0V20C
#murder+self	0E0oJcK0P
ca	Jc6KEJ0L0
ca nha	PTZ07dEBG
nha toi	OQCa0b000
an	PV0H0G0eT
toi an	UbLHELNLA
xong	LX6Oi6870
cung	PN80laFD7
ai cung	KhFHGLLGM
non	EkA6A7TBB
mua	qRD0BB862
dua	0OJd0Sj75
co dua	9TFcEBaLK
la	000OmJdVl
la di	HaCQ6ZEAE
di roi	GmD6D8UBJ
^ca	qZ5060D87
'cả	7eM0SU8XJ
'cả nhà	XTR5FMJDI
'nhà tôi	MTIX4XHA7
'ăn	VE8KKTEa0
'cũng	IWHHfXFJK
'nôn	KgKNLLMMN
'đứa	3RPNAZfJG
'có đứa	FTKYLKZPN
'đi rồi	KgJJMJSLN
#collapse+pain	IjJJIKJKL
#collapse+threat	LYJQAWIDH
#hurt+threat	GSIgTFO37
#pain+threat	CU9QTcbCC
ban	oTRKC400F
ban toi	HiNLKKMNE
toi bi	9n5iQH000
dien	Q5jC0B6SI
bi dien	NeQJOLRRN
dien giat	NeQJOLRRN
vang	SLTY50O40
vang ra	bWMJMMONM
tim khong	ZXKKJKJQL
dap	0clf0Q4M0
khong dap	HjMJFLOPN
^ban	qSGTKIM00
'bạn	YO0Q8OB0S
'bạn tôi	MfTKPMSTL
'tôi bị	Fc8fVJ9C6
'điện	HRaP6SO7O
'bị điện	QaRKQORSR
'điện giật	QaRKQORSR
'văng	SaJGNKMMO
'đập	CW8c3ZJP5
'nữa	KYJ8bEXLO
#body+hit	LPGGOV90B
#hit+machine	NM5PMSBO0
#hurt+rob	ReLENJRFI
#machine+rob	GcHYJGJVK
kia	BZLfGD485
kia bi	FmPCKIORT
ung	bSGAVJGFH
phu	bUD37ZJD7
'cô	DKIKMfUDL
'kia bị	NdRMPORST
'ứng	dSNOLPMMO
#breath+threat	HJF0lHVDJ
#hurt+now	WPKO09P7M
#now+threat	HO8l0LT55
#threat+weapon	JNNcg7IHL
bac	Wm70952HD
bac tai	XXLJJNLMJ
ngoi	CS464Do72
tren	IBKJk000V
lang	XJLZ3PR9B
khong day	EZMLfNNJI
^bac	ZYBBDCDFD
'bác	QhNJKJDON
'tài	WMHW8GDCD
'ngồi	KXEGEHfIE
'trên	KHQUb75BS
'dậy	UXPLXGHOO
'không dậy	KYNNbQPML
gia	a7A01Q5Uh
te	Rn8O389FB
cau	9HLCOX00r
cau thang	dVU10WED0
thang dap	KeLYSNRSR
dap dau	DNCb9ZHIP
'già	QTEEBcHV5
'té	CoDSEEJML
'cầu	TUUPKQJKA
'đập đầu	MTLWGUPPQ
#body+high	Q2O0QYFCc
#fall+high	BiV0NPD3E
#fall+hit	FMPMGk10P
#high	2FNF-300C
#high+hit	bRBT84KCQ
#high+pain	cKDCN8HDT
#high+parent	MMJ0bK00d
#high+partner	KWPLSYOPN
#hit+pain	Q00GQd10J
#hit+parent	CMBH0r00G
#hit+partner	31608y454
ma	Q0U0D0o0K
ma tui	TlEFIFAPI
nam khong	OeIIKEJRI
cuc	ElDFWFGAC
^ma	PW9AA7aF3
'mạ	HbMMKKcRK
'chừ	KSTWOUHNH
'cục	NeMKLMNNL
rang	2SOM8mLAh
nam co	SZSSSRSTS
quap	LeOPNOOQP
co quap	LeOPNOOQP
sui	GjOGILMLK
bot	BiHEAHBa9
sui bot	GjOGILMLK
mep	IiPGNLMML
bot mep	IiPGNLMML
ri	NYPPYRPPP
keu	QfbM0E10L
keu ai	MTcGPXORQ
ai chu	PUdIPJORQ
^rang	QZZJRRQSQ
'răng	LPSRMgQOL
'nớ	OOZZPMNUS
'sùi	MdQONPQQQ
'bọt	MdQONPQQQ
'sùi bọt	MdQONPQQQ
'mép	PbQOQQQQQ
'bọt mép	PbQOQQQQQ
'kêu	NTaK7NAAQ
#fit+help	LfQOMNLRS
#fit+pain	gQFEAC9B7
#help+now	HcPSBX6GC
#help+pain	FiTDVJIKG
#blast+help	VIBVXFDNE
#blast+machine	PESBdI80T
#blast+pain	SMJVOECKQ
#blast+parent	GSGXbMQBM
#fall+machine	QSXQWTD9e
#fit+machine	CiIYGGKCA
#help+machine	CaUFWBVE9
#help+parent	VYCC0HE00
#machine+now	IDMNBQJ0f
#machine+pain	Fm046EDTM
#machine+parent	2ET002Wgc
bau	eXB8HR9JD
dau de	PdMHMMNRL
giua	IYWP5ZBGF
phong	ELiaLK000
phong cho	YYDV8HFDE
cuu	CeIX2KR94
cuu voi	MeKRIIMRP
'bầu	WVFADYIHJ
'đẻ	NfKFLONRK
'giữa	MaYFFWJNN
'phòng	IVbOPP744
'phòng chờ	SXHTHHHLL
'cứu	AXRW9SVE9
#birth	Gf0NNIB06
#birth+here	LfBQGFUMO
#birth+pain	PdMHMMNRO
#help+here	WV0IAZ07H
#birth+body	NaMULJLKM
#birth+hurt	QeQLGKJSO
#body+help	NdJ8YDBBC
chi	GM0GT2M9W
ay	0h65ZfCHG
hen	jVOMEPKPN
khong co	9I60i3dBd
co ong	BRDhEIJRN
khong ra	bNBD00hI9
ra hoi	4kPQKMGQP
^chi	Ro2M9HQ80
'chị	VU8XGIV93
'ấy	FTFIZbMLM
'không có	MSD9LIYJZ
'hơi	SaURGJILH
'ra hơi	KcQQPOMQQ
#breath+past	NjGKEJSOL
#fit+past	bORRQQRQP
toi tim	5KKMJFnOI
moi	U0N0W5L0l
rut	XJcNFCFE7
toi phai	7WOgEZFSL
phai lam	POVAXJZJ8
gi	T030l20a7
lam gi	NXOMbQNJL
bay gio	HZNKGLDNi
'môi	SbPKIHLOL
'rút	ZOUPHHIGD
'tôi phải	FZRbNWOTQ
'phải làm	MXZHONWNO
'gì	W8DBfEBV9
'làm gì	VZRQUTNMO
'bây	OYRONQLRb
'bây giờ	OYRONQLRb
toi co	SaMCaIONF
uong thuoc	GOMHdMMLM
sau	LdY4Y668N
mieng	GgGEEIGUD
^nha	E7iD0XY97
'tôi có	QXTLcMOUP
'sâu	MjOLGSRVS
'miệng	IeNJJPMWK
#fit+swallow	MeQNLOPRP
tieu	bMMIGGWIK
bi tieu	OfUPQJRUU
tay chan	MeQNNFNRQ
lanh	Zb8689B4C
'tiểu	aUQOPOPQP
'lạnh	RbDIHGGCK
#partner+threat	GBDEWeF3C
chau toi	VS70FWME4
bong	eO5G02PKD
bi bong	CoGBHADTL
soi	RcI8XPBJI
khap	4RU69CnLC
'cháu tôi	SVKFJYMNI
'khắp	FVWHIIdQI
thang be	HdN7MAdHO
be bi	DgJ5E7aLP
da	kD00Q0S0Q
dau da	aaKCFENFJ
'thằng bé	KcOLPMYLQ
'bé bị	LeLGJJWOR
'dầu	NfZMIOINR
#hit+now	L00l0U270
#kid+pain	VWC04ETDK
trang	iGU34BEE0
mat trang	WbQQQRPRS
'trắng	TSYPKOQPP
goi xe	GdcLMRNLS
thuong	jJGMNOEKH
thuo…	jJGMNOEKH
gium	bIQQA8dKD
gium co	JZJeJMNOJ
nguoi sap	MWcHLOLOP
chet	KW0DeG0Q0
sap chet	hUGBCKJIF
chet o	SaMKGPOQO
o day	aK00M0SU7
^goi	VaZVB3053
'thương	bRIRCGIKJ
'giùm	YORSLHXPN
'chết	I98LnL8UA
'sắp chết	bTMHINMMK
'chết ở	RaRPKTRTU
'đây	FVIBLJgKN
'ở đây	SV22MIRQG
#die	GG05-0020
#die+help	KiDCBDGFI
#die+here	bQCa2KDIO
#die+rescue	MeLJOPNOQ
#help+rescue	3x9CFD9FB
#here+rescue	6sBBMIHMN
#rescue	0-001V320
#die+fall	Z0D0Y97H5
#fall+rescue	PcKKOMPLP
cap	fY9693AFU
cap cuu	GkHGNKLLI
ho toi	LZMcKGJPJ
toi voi	WhIDGHGP5
voi me	MZQKMWKQN
me toi	8SV2Vg7I0
nguy	OXZEKMHFF
nguy roi	QcILNNLOK
'cấp	VYBCFECIV
'cấp cứu	IhKKNPPON
'hộ	oNCBCA9IL
'tôi với	ZbNKKNPTH
'với mẹ	NWRPPYNRP
'mẹ tôi	JRXGTXDQE
#parent+rescue	NaKCFaHLJ
#rescue+self	DbE7BhADE
#help+water	MZOZNPPTP
#parent+water	ZS80LLJ09
cho xe	XXLINEPOM
cuu toi	UaPPPHSTQ
ngay	OAJO7dE5P
toi ngay	NYNDHENRd
ba ay	KbRQcJTTR
tat	Z0EPXI00U
ay tat	JUPKJbOSQ
tat tho	fTAGDJINH
^cho	f7D0K000Q
'tắt	WKI9UBA7V
'tắt thở	cSMMILIRN
#breath+help	UaDG7DAII
#breath+rescue	MfPNPHRTR
#now+rescue	LfMLNLOOM
#breath+hit	RXBADYIML
#help+hit	5OF8EvBIK
co bac	IgQMRQRRP
si	cQHN34OQ0
bac si	ZUOLMMONN
nao	gI00S961O
day khong	KSEKCNDeD
nguoi bi	LVBgFFFNH
'sĩ	dWNLMNOND
'nào	YS78SNGDP
'người bị	PWJZNMNOL
#collapse+here	NiD8KFFKN
#collapse+rescue	DlMLNOPNN
#breath+here	9YEEgT9IN
day co	YaJICIKHL
co ai	6XNQWKcFH
ai biet	BcLPFeHOP
so	f3N4K8K0R
nay	K0BPlVCNX
ngung	cWHIKGEGG
^o	dGYI7DL16
'đây có	WZNNLQNOQ
'sơ	SL744BRDa
'này	NSRCeFPQQ
#body+rescue	HhMNNJHKN
#afraid+help	VTYLLLHNN
#afraid+here	9F004epE4
#afraid+partner	A3FfEm8GC
#here+partner	DR3O0XA2B
#partner+rescue	MWPNKbLQR
dua nho	JQX4FGfNK
duoi	AWWP0n4A1
vua	K30kQOM30
keo	Id2gV6D99
truong	cAFQA8VF9
truo…	cAFQA8VF9
truong khong	TXPMONOQQ
^dua	NSFCHhJKD
'đứa nhỏ	NNWHNPbQO
'đuối	ddSLLSTVM
'vừa	HHDdSTOFB
'kéo	LVEdYGJKH
#body+follow	NUCaTKCIE
#follow	83EsSTL00
#follow+hurt	UZRKFYQSN
#follow+kid	QRFNYORJJ
#follow+now	KPSZ8ZIJH
#follow+weapon	HTHYBbHFI
chong toi	KWM0aWGPI
dam	DUWYYCSGA
bi dam	KgRGHNRQQ
gap	LbQ0fD8A3
nam ngoai	UfND9KJVR
ngo	XYW05EA8D
ngoai ngo	YcJ9EIOJL
'chồng tôi	GTMIRcEOF
'đâm	GbJOaNKNN
'ngõ	UWVGGILLM
'ngoài ngõ	WYPLKLRQQ
#fall+past	WE00SAb5E
#hit+past	OYQU5SHKK
#hit+threat	IVKEJST03
#hit+weapon	8OThMIICQ
#hurt+past	TeDR7JBNO
#now+past	ZXJ98JIXG
#past+threat	PXSBWKTMT
#past+weapon	JcMXIOOQP
ong cu	VZKFIGHLM
xom	YKK73W178
hang xom	ZKD85X17A
o mot	FdEaEHJQK
minh	V800k0c50
mot minh	7YHM3FnML
go	0ZXEUhRY6
go cua	LfLIJKYRO
cua khong	IfMEGFbPO
thua	fYJDLGFK9
nhin	PbHDZIFEF
duoi san	LfKbNMJSS
'ông cụ	SZPOPRORQ
'xóm	VNPKFVDFG
'hàng xóm	WNLKFVDGH
'ở một	MaKXLOMSP
'mình	OM3ChARED
'một mình	IZEM6IaOL
'gõ	QaMLNPXON
'cửa	CGTaLFeFL
'nhìn	SaNOMQOMM
'dưới	LVYbGIEFD
'sàn	QeEIJNMJG
#alone	6609C0-00
#alone+fall	KhEJGHSGM
#alone+here	8fL65CeAF
#alone+self	0GAIJ0-20
#alone+partner	JMEa8BaIG
#fall+follow	SVdAaTIPE
#follow+here	IWFgKa9KO
#follow+partner	CUMRfb9NO
#follow+self	GA6bPWTC1
trai	mH001SZ00
em trai	KcRKJWISR
trai toi	aNDACDsG9
choi	nO200GG0P
lieu	LXA19I63b
khe	WVYDDHGCF
xanh	UcLMJPMLL
'trai tôi	MJHL6DnLE
'chơi	YQGACDTEO
chi toi	eLB5MACBV
toi sau	RfNMDKMNC
sinh	QQLUZ0CA0
sau sinh	FdKJUMJKI
sinh ra	CYDGjGMCF
huyet	KnDD7LH8B
uot	MdNKDMLbF
giuong	KZcGAIHKG
giuo…	KZcGAIHKG
'chị tôi	bRKFUKIJB
'huyết	MjHJGKJGK
'giường	NXaLJMNPM
canh	JPNSBd9A9
tu dung	NdPQPPRTL
do mat	FPIKHMHiF
tron	HOCQ6cXGA
^cu	oSE8C8BCH
'cạnh	IQSaIVIML
#afraid+fall	aV80ZILFC
#afraid+machine	RCDRVIaPO
#afraid+now	DBIEOgbPX
may lanh	UcDIIHG8G
xi	7SrCFHC5B
khi	jP61R35F0
ca phong	GjHKHMNGN
buon	TU78Y8IB6
^may	WCGW020c0
'xì	EXiHGHGII
'khí	NdLOLPQNQ
'buồn	QVEHWIKIE
#collapse+gas	LiJJFJLKN
#collapse+machine	Ad9YCFH9T
#gas	05-8I0800
#gas+hurt	DPmQ8BA9F
#gas+machine	FccIFKHDH
#gas+self	1OqKVAOE9
#gas+threat	BYEbDHXHN
#machine+threat	YJ592SQTH
tro	T3LU0000d
phong tro	FNWhAFG9F
than	ZQ00G53Q0
may dua	JgOOORTKN
'trọ	QQPZKGLMK
'phòng trọ	MTTbJKKIL
'mấy	WI0a9PM00
#breath+machine	cI9ZNEF79
tay toi	JWPFFeOOJ
kinh	XQFV005O0
cua kinh	eVE6DLIHE
cam	IW0XcG0T3
khong cam	GnA27EHLN
'kính	UWJYFELHG
'cửa kính	cSOJMROPN
'cầm	0T6VXbA9B
'không cầm	MeQMGPPRR
#blood+locked	KjD5EHHKN
#body+flame	GGXSD7Q20
#body+locked	BMEdRQ2ZI
#flame+locked	DhOb4339E
#locked	000SH-H40
#locked+self	0D0UJrG00
gieng	dVINKOOOM
yeu	gS50La470
yeu lam	NdNKMQOQQ
'giếng	hZGJOKKLL
'yếu	aZIFBFHIA
#collapse+water	NnHBCDGU9
tuong	RWLHVaPMX
do de	XZABEIMEF
chua	UHS0G0U0G
'tường	QZJHHYOQN
'đổ	QZfA9FG86
'chưa	OOP0M0Q2K
thang may	LLPYEB8S3
roi co	WQP45KYDB
ket	U5d0Y0000
trong do	JbZGLNNHM
do dau	LYCIZPMLP
dau lam	HkFEGOLMO
'thang máy	RHVaHJFDD
'kẹt	NPg99KHF8
trung	eVNLLOLLG
meo	sZ300804U
meo mieng	LfNNMMLML
mieng noi	LfNNMMLML
noi khong	IXC9A5hH5
tieng	LLRRKDbCa
'gió	TPaKJLOHJ
'méo	JhMMMONML
'méo miệng	NdRQQQPNO
'miệng nói	NdRQQQPNO
'nói không	TgOFKJGJH
'tiếng	QSTPKJXJX
#device+pain	aAb6EXCG9
ap	VdS9DGFCE
huyet ap	VeIHFHGFJ
'áp	WYVJMPQJK
'huyết áp	XYMNMPQKM
tram	LSb9K9S38
dau dau	acIINMIFE
ba bau	MeMQQPPPS
bau bi	dNQOMPPPO
quan	ZDEM0M0PU
dau quan	LhMOPMKQR
tung	PBA9eRAKJ
'từng	SGHMcNIPO
gai	B63aUgM73
con gai	W7Db0KM98
gai toi	Q57o0T070
toi uong	TcMLBMINA
uong ca	BTMGlKEHI
vi	k00Cd0000
ca vi	BTMGlKEHI
vi thuoc	BTMGlKEHI
cua ba	LZQLKbIRP
lo	jC7MQ167S
khong mo	SgFBACUM9
'gái	BHDXYeLHD
'con gái	RMLW8QPJH
'gái tôi	NJFf8T9GA
'tôi uống	TbPOJKNRL
'uống cả	LVPNcNMNN
'vỉ	LVPNcNMNN
'cả vỉ	LVPNcNMNN
'vỉ thuốc	LVPNcNMNN
'của	QH6R2ZC7b
'của bà	NXRQMaORQ
'mở	bOQ9NDGDI
'không mở	TaMKIIUQH
#collapse+kid	Ao866QDIK
#collapse+device	EcZFDJMJI
#kid+parent	K08NQfc8C
tu ban	iU9F3LIH2
ban cong	gVAG4MJI3
lau	YBJMP5Y40
^be	fO3000T44
'công	ZEVS9GPFP
'ban công	YXGLCNNRM
'lầu	GVIWeNJPQ
#collapse+high	KccJEKKMJ
#high+kid	Mc87f79DC
#high+self	7QF8vH07J
#high+machine	QMBCGFJBZ
#high+weapon	DSIXbHNKI
#kid+machine	TS90CQNH0
#machine+weapon	PI5i3E90E
cu bi	UcMIOQPOK
bi ket	VbOLOQQSS
dau trong	IXMNZQQTS
song	M02VgI010
sat	cJVP49B80
'sắt	PZOaPQQRO
#afraid+collapse	ZaGEFOMI9
#afraid+hurt	WA9fW577I
#afraid+die	FWGAXY7FB
#afraid+pain	HkB65QQEM
#afraid+water	XACM35JCe
#body+die	X5LYQKGIG
#breath+die	GLHHkIHMN
#breath+pain	fSJ40B869
#collapse+die	PePNKONMO
#die+hurt	d2BQNDKEB
#die+pain	1mA4iD950
#die+water	O1JacHFHB
#pain+water	cEV297eIG
co giao	GZLILHjQN
lop	eS4N96ZA0
trong lop	LbLYNOLPO
mach	OdNHOPOQQ
'cô giáo	HYKKJJeON
'lớp	VWMTMLYOG
ay tu	NWPPfKRQN
om	Ma75VOEID
'ôm	FdFGYYDKK
'bàn	HUcFIWIIK
ong noi	YZPPOMPQO
com	XTOGIQTEB
khong noi	EcDeTAAJF
noi duoc	QbRRQNXRR
mat do	NgQGNIMPO
bam	FP0UQHEZ4
'nội	ZXNEISAHH
'ông nội	SZRRQQRRR
'cơm	VVNLMSRKJ
'không nói	JXNaIORQQ
'đỏ	UZC8BTOBA
'bầm	OZQMPXPRR
#device+hit	9SS49j8PI
quy	MM00031Pe
dot quy	KiHGIGHKJ
quay	Y17j00N00
o quay	TRUFACQAE
quay so	bWA7EFDID
3	VaF7HGBJJ
'đột	PcJMHMNQO
'quỵ	OdKKORNRQ
'quầy	jIHL879DD
'ở quầy	VUVOIOOFN
'số	aRL18BQ3O
'quầy số	TZIGKPOPO
#fit+here	BmLCOOIOP
da co	SeNG7AIQF
bac gai	LfOMQPPSM
gai bi	FXNEMWcJM
bi tai	TaQNIKPSK
bien	bH6Q05FW0
tai bien	OdROSQQTN
o san	GeRKPPgSM
uy	OTVAIKUFU
san uy	GeRKPPgSM
uy ban	NUVAJKUFU
a	cW0c30ADJ
^da	cUGFGGMED
'dạ	ZVKMKQNGK
'gái bị	ISOKOYbNP
'biến	FYWNJBTcC
'ủy	QPXIFIRHR
'ạ	YVNNOQNLK
#fit+hit	SbUNSMUTN
#fit+water	MTPHIMPQe
#hit+water	UUKH9QKOZ
#machine+water	SQO0PH02V
toi vua	GIGhCVQMF
vua bi	DQIlAIGLG
bi xe	DoGCGGINI
tong	Mb3WBCFB9
xe tong	4e7bEFHIF
dau nguc	BoJ8GHKPG
qua khong	QgD87GOEA
khong dung	QeQIMOMVM
dung day	GZQKKPhRR
'tôi vừa	JRLdJUQRN
'vừa bị	HUMhIIMQN
'tông	FcGVLKNNJ
'xe tông	KeNLONQRQ
'đau ngực	IiOLOPLTP
'quá không	VdKJJMLML
'đứng	EMQMZDfJE
bi chay	UYTHIPPQP
choang	TTXEFJMM8
choa…	TTXEFJMM8
giup toi	caAP6DC79
'choáng	UOYLMMONG
'giúp tôi	aUJWJGLII
#flame+pain	JPc38DOKI
xuat	eVLFJMKNJ
mui	O5j20P0AA
mau mui	LPLHFgOQT
'xuất	cWRJMRQTO
'mũi	WNOOKcOMR
#blood+collapse	MdQQORQRU
#blood+threat	KhFGAUEFN
#collapse+flame	FTiHJEHIG
#flame+threat	9KJicQ8CE
#kid+threat	O1CKXVX8F
ba em	FVG16mDKM
noc	IdWGdEENF
luoi	hQFG8D6NL
noi nua	KgKHdFIOK
'cá	mQFFHBMGH
'nóc	JYTJbHHPL
'lưỡi	WaPNKLNQP
'không nổi	TTMJYIEJI
co chau	MbPOKPWTQ
chau hoc	QZLOGHUQQ
hoc sinh	GSLgKNSHM
sinh bi	TaRNMRMTR
say	390ej0K0p
nang	iOGHPAA70
say nang	PcOOLQOTR
vat	Ee7HC99iD
nam vat	FkNLKLNOI
vat ra	FkNLKLNOI
nong	mHY011563
'học	WMGPHKPTG
'cháu học	SaQPPOMTS
'nắng	ZZINKPNON
'vật	JcKKILIaI
'nóng	fOLIFPJIJ
ngoai cong	FMFlJHKNO
'ngoài cổng	MPNdPPQOP
'kìa	EUZeaIIPM
#here+now	3GaaKQX50
ban em	GNAgbHB50
em can	vI900A72B
gio phai	GZOMMOgPO
toe	MYfBKbLKD
'có ông	HYKbGGMTQ
'bắn	QeVWEKIOD
'tóe	JZeLOQQQR
#blood+weapon	TVPXOMQPP
ait	OXIg6D9H6
vao	06RdScD00
rat	vIG8128D0
mo duoc	KeG5CiaO9
^mat	ZQ5918CW0
'mắt tôi	KYPPIaMTK
'vào	3DSXEWI4D
'mở được	SYMNKKXTJ
voi ban	KiMGJMJLF
vo mat	SVMb4FCOJ
mat con	ZVM86O5KI
toi roi	GeHaILNRO
rua	GbQK47EjO
'tôi rồi	KaQZLOORR
#kid+partner	cUDH0T0CJ
quet	RbRMROQTN
mot cuc	TbQLLOQNO
lien	YWFAVIDG8
tuc	qJ9618ACK
lien tuc	RbRMQOQOO
'liên	PZNNYQNOM
'tục	XWOKFMMJS
oi em	GMRTLNhUT
em dau	iKMLFNJPQ
'ơi	IOS8AKg6A
'trái	ZUOKMOOMM
anh em	ZVHHAGAHG
em dang	IT0hXD6AB
dang chay	Acn9HHBMG
thi	U900e2N5S
'em đang	LZFZSCCII
'chạy	NFOW2Lb1H
'thì	UN85NRQ1A
#breath+flame	RJaBdFHNN
#flame+now	D0pK4GSG8
#flame+partner	9JEh4ZAED
chau bi	GVLMNKeJN
ha	PjDB8IIMK
run	bW5059L7X
'cháu bị	OUQOPNcPR
'hạ	WRPHQTJZM
#afraid+parent	QDJJCTZDM
de roi	LeQOIQNSS
ngoai xe	uX8000EKE
xe roi	MePOIQNSJ
roi em	IePKZHNRG
^de	eZCDAMGIF
#afraid+birth	IdNKILUQP
#birth+fall	KfQOILNSS
#birth+kid	NVD0MSF9G
#birth+self	MkC99CAIE
loan	Qa9W7AA9B
^tim	TXCADBTEI
tiep	YO1PP2600
phong tiep	OdHGJPGHJ
dan	KL0000SUa
tiep dan	WWBBEJAAF
^can	mK0001EQ1
'cần	cPFB6BBEY
'gấp	LUXGWMMLG
'tiếp	ZQERQCHEE
'dân	aRBBFFBDQ
'tiếp dân	WWHGKPKJK
nhau	BYCf0bCA2
ban nhau	WXOMOOPNH
im	LfNMNNRNN
nam im	LfNMNNRNN
re	8K043o8R3
toat	HjNOOOIOP
nghe	uC0V0660C
'nhậu	KdNVEUNOI
'hổng	EaJIfDRMM
ai goi	GeYHKOIPM
benh	oSAAACCA3
vien	OC0AKDN0a
benh vien	UeGGDOGDB
thoi	nF00VC200
^ai	dSQ9CGWCA
'bệnh	eXKLKLKKI
'viện	fQLLKPGMH
'bệnh viện	QdNNLONMM
^troi	qSG233DIG
'má	bUD8DNQDE
#body+murder	QSDY4NDBQ
#murder+now	WYPUNJORE
#murder+parent	EPKZWXOLA
anh ay	5ZFAXgGJL
lao	bD8M2ZGC1
dao roi	GdKFdJJPP
'anh ấy	JOLLXbONO
chen	FeOKKQQOY
ngam	TaPGODNNP
'trôi	UaMOOOMHN
#fall+murder	PKHW9WSI8
#murder+partner	QUNF8eEHD
#murder+weapon	DYTiKGOTP
con uong	OeLIHcMKQ
hoa	aQb000000
'hỏa	QUaGEEDGF
truot	LcMQcOQQS
ra nuoc	PcLJGRRQR
'lẫn	PYJaJLYON
khong cu	DoDFFHIOF
cu dong	DoDFFHIOF
dong duoc	DoDFFHIOF
duoc nua	DcLIkFDF9
mom	AVB6DCoFD
'cử	QbJKLJLQJ
'không cử	MeMOOLORN
'cử động	MeMOOLORN
'động được	MeMOOLORN
tho bi	HjEJKJPEL
nat	UXDEYCKGD
'thợ bị	HjKOQNRMP
'dập	LYdLQLOMN
'nát	ZYIKMMPKJ
chu xe	JiHIJHFLM
xe om	QiFIHHELK
to	N0SEf00CZ
o to	EUTZ06T00
muong	KbBWGFLIF
'xe ôm	SdLMNMKOR
'ô	RVUTFJLDH
'tô	JUWXFFSBG
'ô tô	JUWXFFSBG
'mương	LaJXJLPML
manh	KcfDEHIEH
dam vao	GbFEDcLNN
vao co	IcEZ9DJKG
phut	LdcCGIKNL
phut ra	GhYHIMLMJ
^bi	rM10O9603
'mảnh	QdOMOOQPR
'vào cổ	OZLYILOON
'phụt	McZMOOQPN
do vao	IeNHMXKPQ
vao nguoi	JXG49kEMG
ngan	eUFRIEIHI
'nồi	XYTJMHINN
'vào người	NVKJKdIPN
#afraid+device	aVEAUGBFE
cay	fAWc00100
nhung	NWDCC8BGf
keu dau	DpJBGGKNG
^nguoi	YH03JcTG0
'cây	iT7L5A5CE
'nhưng	OcPOPOPQN
'kêu đau	MePNOQLRO
mi	MN5PJTPH5
father	ZM400f020
mi father	BTH06m7EA
fath…	ZM400f020
just	dM3T9L032
fell	FoUDDB8MK
don	6DE5EOkM0
and	0aVULId0R
he	0g0SOlFJB
and he	IgNZGEGMM
doe	Sa6HQPM12
he doe	HZNEKQZHH
not	2d0PESf0W
doe not	XYBN6IR9A
answer	9dF6S5Abf
not answer	VfOIGBHLL
answ…	DgD2P25Zb
^mi	QYI2BV8F0
'my	OO6QEUQ25
#fall+paper	VIT0IILVc
#now+paper	bUIDR09NY
#paper	r0020100i
#paper+parent	U71PDJB5O
#paper+partner	EHOR0JkL0
#paper+self	J093ODJ0q
old	Pk000UX64
an old	HkIADdDCC
man	1d0qHO0P0
in	LZNYDOL0D
the	QOXR0780b
in the	7YdWKKb20
waiting	YH1PJ6G46
the waiting	RSAVAFCJF
~wait	YH1PJ6G46
wait…	YH1PJ6G46
area	gYDEJIKGH
passed	ZYNKKIGMO
~pass	ZYNKKIGMO
pass…	YSU27K68V
out	PXiKQ6B30
^an	Le8SCCB39
she	0j03eZR00
fainted	aWEGEFEHG
~faint	aWEGDFDHG
fain…	aWEGDFDHG
at	J6MY0Zb00
fainted at	aSEGEGEIH
counter	mQT792DF8
at counter	UTXGHGBMM
coun…	qMR470BB3
three	XOEBDCgDF
are	FCaj06YTP
blue	CpKGEDEFI
^she	BlB3KCABB
i	DVbVW6OFI
he i	Am7U6LU34
having	DoIBC9GHF
i having	EnJBDAHIF
~hav	DoIBC9GHF
havi…	DoIBC9GHF
having a	FlPJIKKNP
heart	VdE8AG8FA
a heart	iLRCFMLMH
attack	dSNEFLILJ
heart attack	gLRFHMLOM
atta…	TJDa8C6AD
think	LgYDSFBID
i think	BhYMLMJNO
~hold	HRPRYaVIL
hi	1p1G7fD00
^he	8b0g2d0P0
#die+fit	bSPHJHPKN
#die+self	DO5Ft0000
#die+threat	ZOMDSRH8L
have	SH10ZXM0H
i have	IQBIbM8AS
have a	USKAWKJ6A
pain	7sC8PH9HE
pain in	HnKE7JGLM
in mi	JJFdGO240
going	MdWT6GIIG
~go	MdWT6GIIG
into	CMMo0860S
am	EL03VjY0M
mi am	0RC8qd135
^i	R53HcSUH0
'in my	JJFdGO240
wife	bdE0EM1BG
mi wife	QdI1NS7IL
s	OONX0Q70A
water	icA26G424
broke	fMO43Q698
and the	HbYO7JAIE
babi	LcBGEEU48
the babi	YW60QS0GJ
babi i	YV666FTFH
coming	BeeQBFCDF
i coming	FfdDCHEGI
~com	FacPBCDCD
comi…	BeeQBFCDF
'baby	LcBGEEU48
'the baby	YW60QS0GJ
#birth+partner	KkLRD6BEG
wife i	dZNGEHJOP
pregnant	TcKGDQGNN
preg…	TcKGDQGNN
bleeding	ZdE78ICDE
~bleed	SbD5TGCCD
blee…	SbD5TGCCD
child	PB00KNf01
a child	XLCI7ZK8B
child i	EL957ZhGK
choking	aZIIBLCJG
i choking	VcMLFNDNJ
~chok	UUFB9a8ED
chok…	UUFB9a8ED
on	USY4NKG0J
choking on	WbKJDMELK
on a	2gUL8ObJG
cannot	PqI8G4I00
cann…	PqI8G4I00
^a	0WGmL0j0B
son	I0LECPUUC
mi son	f84BC0Z0I
drank	8sGDABFFI
what	cCE0800bL
should	dVPEODBCD
what should	XYTGGIHAJ
shou…	aRO8OWBAD
should i	YYSGFIG9I
i do	VNPKK6P00
#help+kid	YQ0098VBD
toddler	QZKFHHaNO
todd…	XYIEGEVJL
swallowed	MaNNQNOLN
~swallow	MaNNQNOLN
swal…	MaNNQNOLN
some	LhDa086BD
o mi	ePP50c4HK
pills	DXFAkDFAE
~pill	DXFAkDFAE
'of my	ePP50c4HK
#high+swallow	GWNMcNPJJ
daughter	QABLQLY2A
mi daughter	UKJPTPMEL
daug…	QABLQLY2A
ate	RfFBCHFPH
and no	GgLIHCWNB
stopped	KgGUNIGHJ
~stopp	KgGUNIGHJ
stop…	KgGUNIGHJ
breathing	HhPPGNPNP
~breath	HhPPGNPNP
brea…	QgHBDXFHI
^the	i9k00JM00
there	9mZL30Z0B
there i	0SeWL9a7N
i no	FUB7J6gEX
cold	SgHEEJFJE
^there	0VWaM8c50
mother	PJE0CgPGE
mi mother	XUB0DCO23
moth…	QJD0CfPFD
face	JXAXAZJE6
face i	LeRQPQPSR
and she	8Z967hRAC
speak	daD6DIF74
cannot speak	OcPLOOORQ
clea…	ZXEEC7FBC
suddenli	MfLGJNLLK
sudd…	MfLGJNLLK
suddenli cannot	NdOJLONQO
move	sQE2640B8
let	R0GPQFa0A
am and	eJKDFUBI9
and hi	FlMCHIJHJ
'suddenly	MfLGJNLLK
grandma	cFQ1ARUGE
mi grandma	lNIFFG1DE
gran…	JZB00Jo00
grandma i	bSVJKMFKJ
stroke	UXPOOLJNN
a stroke	UXPOOLJNN
stro…	FddGHNIOO
someone	DZ2p04771
some…	BWQj0BQ00
someone i	AVEiCGKDH
on the	QXPOTKP80
floor	AZfCZIENI
the floor	OdMOPOPPP
foam	LfMKMPNRP
from	P0DI0Ta0U
from the	QMOU8AbC1
mouth	KVOMLPOdJ
the mouth	LfMKMPNRP
^someone	FYAn28C20
kep	GC40TlI00
shaking	LiIDEILHI
~shak	LiIDEILHI
shak…	LiIDEILHI
eyes	UXLCXGCMN
hi eyes	QcQKNLNOQ
back	c7PS28V61
feel	FfY7d6469
i feel	PcJHXGHBF
faint	ZUHHDEGFC
everything	CUFGWWJCa
~everyth	CUFGWWJCa
ever…	8ZG3hU11b
i going	HaYYGJMMK
i cannot	AOUOP4f9G
get	7iC2JHeRC
cannot get	FlNH8O8DK
enough	OZEHWIEL9
enou…	OZEHWIEL9
please	PbSKF2V00
plea…	PbSKF2V00
help	bCMI0VH60
please help	IVaDDMPJK
she i	DZEU9XK8C
ha no	NII6JEeIX
#blast+threat	ENFfaVFEA
swelling	JeXHBOJMM
i swelling	KgLLCOMMN
~swell	JeXHBOJMM
swel…	JeXHBOJMM
after	WS00RCN00
friend	OC8RUW040
mi friend	IGAWXY586
frie…	T96MTW000
ua	PN5OJ0f00
bi a	QjGBGHMML
leg	dUAABB9C4
leg i	XVPLMKNRQ
'by	Ta0D0bH00
dog	uN3413055
bit	cNLb7I8B9
bit mi	ZVNFJOJJM
kid	hQC0G7VKL
mi kid	TYFFNFRDN
blood	DqA26GAHF
everywhere	IYbJNWNQO
'bit my	ZVNFJOJJM
cut	6Y0Cn00Z3
hand	aY658DC72
with	L40hIYSAC
with a	FPPeGe245
sa	YRLUDHHOO
stop	LT6XK59J4
i a	TGTMNHXHK
motorbike	PaKbDDC8A
a motorbike	FjSLJJKFH
moto…	QaJaCCB79
accident	UcHHPQKQR
acci…	UcHHPQKQR
outside	0b0e8TK5B
outs…	0b0e8TK5B
tuo	IEIX01n00
people	7PRmDF7QS
peop…	7PRmDF7QS
people are	LeWENLLXD
road	YLPEJDP70
the road	ZNQJ07TB8
a ca	RhJFGJIHG
hit	NgGQ0P592
hit a	beCSGA9EE
woman	Jc8XDO91A
front	LZUXCODBB
in front	LZUXEODCD
front o	LZUXEODCD
your	0N16054T-
gate	EaTQKCdKI
worker	bZFAEHCDE
a worker	JjHGIMGLM
work…	YhL77E659
o the	4TW0eNT0I
ro	B8hLaE100
the ro	8OeBcLBFD
ro and	JTFIgNKMK
and cannot	NdHJHKHKM
legs	WaJHHHGKK
he hit	GbRHMVRSN
head	iIC45YE64
stairs	HWFdHTHGE
the stairs	HWFdHTHGE
~stair	HWFdHTHGE
stai…	EVXZBTEFC
and i	2F7ZS9l00
i bleeding	fVMKGMGJK
boy	KP5L2Pi7G
mi boy	eTNKJKIER
into the	JJaaHFHED
pond	gSHGHIEHJ
ue	YCS80HS07
pulled	CMJeEdIGF
~pull	5GFZAmEDC
pull…	CMJeEdIGF
him	0O6VJmb86
but	gI1006Z20
i not	IS80MiD0M
moving	JdFZHLKLF
~mov	ZX5Q9DD98
movi…	JdFZHLKLF
a man	990sRDK30
drowned	ZXNJMQPRP
~drown	lOFBDFFMJ
drow…	lOFBDFFMJ
resp…	NXNJDLKLd
got	LaGa00a00
got an	MiKKLBHIH
electric	FjPNQILNP
an electric	FjPNQILNP
elec…	QdYIHIJDF
shock	GiONKFLMP
electric shock	FjPNQILNP
#fit+paper	SIH4GGLCZ
took	MUAZMY1B5
mani	QWTDRLDCA
sleeping	LdPLVLKLN
~sleep	bYFFRKDIJ
slee…	bYFFRKDIJ
tabl…	NWGETKLIc
will	HC0PaR0Q0
will not	EYBZ9XBIH
wake	CaFFgFCHI
not wake	HcJKXMIMN
up	UXIQBPN00
wake up	CaFFgFCHI
'many	QWTDRLDCA
room…	JOHAeGE8E
over…	lPBACE89R
turning	NfMPLLILM
~turn	FZJ6cGT64
turn…	FZJ6cGT64
send	KWHEGKFEg
to thi	EdLHGLGCf
office	PTCO060PJ
offi…	VP7Q060RI
^please	GZQSNAc10
call	NVJVHEOGF
doctor	GVH9DkBFH
a doctor	GVH9DkBFH
doct…	GVG8DkBEG
quick	dVIFILKNN
ladi	Ll5BCBCHF
dying	WcMFEHGKN
i dying	WVLLDNMMM
~dy	WcMFEHGKN
'lady	Ll5BCBCHF
i there	x7B58B677
there a	qCFBCKEDD
here	Ha4EF0aT0
somebodi	ESYV1NY10
'somebody	ESYV1NY10
anybodi	cUMMNNQIK
anyb…	cUMMNNQIK
know	7MI505uWF
first	gTD6CECFD
aid	TaMKOONNN
^doe	cWIIIFHJC
'anybody	cUMMNNQIK
mi babi	RZOFEEPPR
babi ha	OWMLIJZNQ
veri	TcKKJIEIJ
high	bWOMMOHNH
fever	UaIMLOJRR
'my baby	RZOFEEPPR
'very	TcKKJIEIJ
kid i	ZKFCIOYRL
burning	BHs1A40AA
i burning	GPkBJEAKH
~burn	MBh0AY4IH
burn…	MBh0AY4IH
up with	LQBCDBkIK
went	eX570AO26
over	ZMOOST000
over mi	TbQKLPKQM
mi child	OVA9ZASBO
'over my	TbQKLPKQM
in hi	JeQIPJUQR
all	APU0GfARc
ate the	UZHIKLMPH
same	ZYEBIIJOF
the same	YYECILKOF
everyone	HcFEfDEFB
throwing	McHbZFNGJ
~throw	CVCUTXCCE
thro…	3UBVHf2FB
^ue	SPMC3VR30
husband	VJB0Na0DI
husb…	VJB0Na0DI
husband i	SUDC6UC9K
conf…	PVCC8DG6a
stand	RdEGFOJEF
dropped	PeJFEFEIJ
~dropp	PeJFEFEIJ
drop…	PeJFEFEIJ
i shaking	MeNLKPNPP
neighbour	UORHGZ3IK
neig…	fMLFAX0CE
lie	LhF4iA9BA
behind	CbgKPPNON
behi…	CbgKPPNON
the do	hN2MDXGHF
do not	CZITTCbJG
~answer	cbJJKLIOM
^old	McOQQQQPP
colleague	SbLLGPLLL
coll…	cXA4Q43CA
i in	WKdH9G5IH
labour	UbLGJIJKF
labo…	UbLGJIJKF
right	VRJc6NCAR
hall	IT9KD8jGL
the hall	CT7MBAkJI
i so	RcWLBNINJ
i am	HL0CIha0Q
am dying	VcMLDKJJK
dad	RL20QSN40
mi dad	YPB4P2R10
dad i	bVHA4P5IE
t	5EaKdFcV0
can t	PAP1VQNY8
talk	GkGDWCDBD
^help	aI4T7JPD4
~mak	aPG57e8GG
stra…	CVEVATZ9D
mi husband	NIF0Qk4IM
toilet	HTQW9ZLFC
the toilet	LYGGEZQIH
toil…	HTQW9ZLFC
broken	mF9QDIDJH
i broken	mIADFJFLJ
brok…	mF9QDIDJH
screams	GKLJJjHMO
she screams	GKLJJjHMO
~scream	BPFbEeKHJ
scre…	SF0W4W9WA
#afraid+figure	SMBW2ZED9
#fall+figure	eR503SACD
#figure	gNJM4L100
#figure+hurt	Sc99BKJPJ
#figure+pain	XcRAHEMSI
#figure+self	V8PSJSF42
bone	DkJJEOIMK
stic…	IdBaIGF97
out o	ROV0WQ700
^hi	8eG6ChEBE
wall	QOSBHfILF
the wall	JPTDJgLNI
fell on	CjYHIKJQN
hut	5O0M1sH66
child ha	aIQKDOWRO
stuck	iCRDBIDMI
stuck in	jGLJJLHNL
brother	WFIEBf6DB
mi brother	eH9F0L013
brot…	WFIEBf6DB
stabbed	WSQWPNLOP
ua stabbed	QVPXJKNON
~stabb	WSQWPNLOP
stab…	WSQWPNLOP
loing	JiLGFMLMI
i loing	IiNHKMLMQ
~lo	JiLGFMLMI
loing a	IiNHKMLMQ
lot	EK1D40yK0
a lot	aa607EO05
lot o	JiMHIMLGP
o blood	IiNHKMLMQ
#blood+device	DnGEJMLHH
i ua	bJ8YU7D05
ua hit	FjOGLJPRQ
hit bi	FjOGLJPRQ
mi legs	ZWNIFHIMM
'hit by	FjOGLJPRQ
hands	FJQLLgMOO
~hand	SIPJIdJNL
heat…	HccKHHLIJ
i on	SNiNO72MI
ground	ZTSGDCIEB
grou…	bTRFDDHD8
^somebodi	JNQZ3PR21
bad	eJGWDJHBG
ua a	fTTBGILMK
ga	00-PQ6010
a ga	PWbGHMMOM
heater	HUgHIJJLL
famili	WG70Gi697
mi famili	OVIETXDMJ
fami…	aC50Dh445
'family	WG70Gi697
'my family	OVIETXDMJ
#blast+collapse	ElKHIFHUI
#blast+gas	BNm8AMGLD
#device+gas	RYUGHOINN
stru…	cUMKIMJIJ
grandfather	iQGHDHBFB
mi grandfather	YZRLIPKRO
rice	qKD78CI97
rice and	aSIIIMLGI
medical	PcIJPMJMK
medi…	gX3648710
emergenci	MfKIGFFHD
emer…	MfKIGFFHD
at the	7aLU00n00
entrance	HcHGJOVHG
the entrance	HcHGJOVHG
entr…	HcHGJOVHG
^medical	PcIJPNJMM
'emergency	MfKIGFFHD
need	UJJHKN110
ue need	DWaZF8EEE
need a	YXDD9DEGH
here no	FgAXLIIJJ
#blast+here	9VXU5RTJG
half	JfPNMPPMP
bodi	HeLYIMNMH
'body	HeLYIMNMH
ha ben	ITHSDHUKe
for	o006L0A09
for an	aUKHIMMLH
dizzy	NYaJIQPPN
feel dizzy	NYaJIQPPN
about	V20If6P50
about to	GTFWeMEHF
fall	TbHJEFMKL
one	dd0236A8P
uncle	GWC99pADE
come	WSX006W00
^si	KZVcKKHNL
good	jC21c6077
hospital	Zb998IAB9
hosp…	Zb998IAB9
time	HYCHYcBE9
cons…	aUFEFHB5C
much	PdE9UC5FF
ho much	XWQNIIERM
i veri	dVLLKLMJK
'is very	dVLLKLMJK
someone s	FVIfOMMOO
the ca	cNQL481C6
park	WaLGNNMHK
there s	9gaQFFPJG
#afraid+blood	QYIWHLMMB
bed	KMUEAiCEJ
he will	9IKQiT528
open	gEOSDCNBD
liqu…	fVOOGPLNL
burnt	MWeLLNJQL
fing…	XZDDJGJHE
bi the	JH9HBl842
machine	QWAAGDAZH
mach…	NU9TDB9ZH
s a	EZaVEFCKG
under	NWIWL66A0
under a	SeDBUHFJB
truck	FceGBD8DB
i took	JdKGdIFDJ
took the	GaHeEIIFG
the uong	bbDD6GU46
and mi	9VK76jaKH
'and my	9VK76jaKH
put	SBROAZCCV
put a	aOMZJHPJJ
throat	DWPODjGNM
he s	DQGWKeHFH
mum	UH000cYD5
when	RVF4TW0HB
when i	SYC7XF59B
talk to	IgIHXGIHE
to him	BYIBXk2DD
#asks	o010K0R00
#asks+blast	ebBC9CAIG
#asks+self	hA00BNOC0
to much	RTGEYHCHG
the chai	ZQVDFGFIF
the boy	MbFCJeHMM
ha a	VNLXSP0CG
para…	UPCFJKFeK
mistake	dWLFOJJNK
bi mistake	ZXOHOKMNN
mist…	dWKLLGMJK
sister	T7AHISV73
sist…	T7AHISV73
fell and	TcQMNFEPN
working	QcNNOQPKN
~work	jZHAH72HM
minu…	UcKKLOOGH
ago	KdRPQRWPQ
^one	LdRPQRRPO
press	QdEJJMKKL
~pres	QdEJJMKKL
bu	BTZGA6g50
knocked	UZE9E88FI
~knock	MVB38ZHBB
knoc…	MVB38ZHBB
#here+paper	eP0D40JB3
piec	MaIHGIHXB
a piec	HdHLKMKaH
piec o	HdHLKMKaH
hot	bVOAHCECD
soup	XZLDFFHHJ
uon	IVXUZKAJI
uon t	GXXUaKBLM
#figure+kid	HaKcHQMKM
tre	z0EN00SBC
a tre	bUIFJNENN
ابي	a500Hr300
قع	QdL684E70
ابي قع	TYOQMNQPQ
~وقع	kKMCA8699
علي	VL1VQ3O0K
قع علي	NZZPPPRPO
ارض	lWH027300
علي ارض	IpLJMNJOL
لا	8X04eFc0L
~ولا	1mQXOYa30
يرد	KfUEBFGHA
لا يرد	NeJMMNNNN
علينا	GdUUJFIBC
يرد علينا	NeJMMNNNN
~علي	NhSQ9DCVE
^ابي	VK70Oh620
رجل	D07oQFK0A
كبير	YG207jB78
في	EAVL0QR09
صاله	FcMaMFTIO
في صاله	FcMaMFTIO
~صال	HcMaFFTGL
انتظار	ePISFHMHJ
~نتظار	ePISFHMHJ
انتظ…	ePISFHMHJ
^رجل	D29lRBR0B
#body+figure	iTC6E8BEH
#collapse+figure	TbNKJNMPN
#figure+here	GJeUHUEFK
#figure+partner	GiFADVKIJ
امي	OJB03Zl00
اغمي	ElLOPNHLN
~غمي	KkEHEIEEE
عليها	WaLLJNIJM
امام	hU2CHN5AG
~مام	XG0D7PX09
شباك	VSTGO0J00
~شبا	VSTGO0J00
^امي	cN44BQW21
#collapse+small	XVIIOHEMP
#here+small	VKE70NX08
#parent+small	EQDa0Ec00
#small	QH8Q07i00
زوجتي	Oe50X8525
~زوج	VJ00Qf000
~نزف	CpEAHJGCF
هي	PTUHSHIIY
~وهي	ObXGKLKKJ
حامل	GdGGAdGF7
شهر	bWFGIJGEG
^زوجتي	We540F718
نزل	HkIGEGIGE
ماء	Ua2T4558A
ان	2Q0Ki200m
~لان	6XGPUKN3i
#birth+now	KgNGMJMKN
ابني	NR00NUW07
~بني	RP00MTU06
قطعه	WhB48FGA9
~قطع	VW8JX8832
نقود	ZYKKJNMJE
~قود	ZYKKJNMJE
يختنق	KhKHHIMIM
~ختنق	HlHGFFHEJ
^ابني	QM60EZY09
طفل	Q2RO26f04
اكل	c684J8b33
وجهه	KfQNNOPQP
~وجه	SRFVCEDBB
صار	NfOJNMLNI
ازرق	IgPMONOOO
~زرق	FiNKMLNKL
^طفل	bM93BQY7J
ابنتي	NeD8RDG9F
~بنت	MU3QKUS08
شربت	DmJHNEHFH
~شرب	LiD8GOA8A
^ابنتي	NeD8RDG9F
لدي	YRLGDFWJM
شرب	9sBB7DG5A
غلط	fUB999P8A
~سوي	cXGDDGJDC
^لدي	TRMIFJaMN
رضيع	GWECDSeDJ
توقف	OkJEFJEDA
~وقف	MlA55835T
عن	pP00D0U00
توقف عن	HlJJIJNED
^رضيع	EXIGJDjGM
جدتي	RGW4BVS75
~جدت	WDW39UO52
مال	eLGWEAE94
~كلام	RgJKKKFFD
غير	mKB89AO76
^جدتي	XJX8DAUB9
نصف	ZWMMLNNLK
جسمه	DmKNFLJIH
~جسم	LdDF8YBAA
فجاه	NcPOPPQQM
~فجا	NcPOPPQQM
دي	aZA7T8B4D
~لدي	hXB888B5E
اصيب	DlLLKNOJL
~صيب	RjBE9GJCB
بجلطه	OgLKLNOJF
~بجلط	OgLKLNOJF
عنده	UgGE91BDG
~عند	LeE0BBQ00
~صدر	QaHGELNFT
عندي	LhEFUAIBC
الم	EkCCTHJBE
قوي	IiXGDKGIH
يدي	3954vOA16
^عندي	SbJKFLKII
مش	BVORY3f14
~ومش	7cWZ7CT9D
~تنفس	5v799AF5A
ما	AVP7OBbHM
اقدر	JOXBUXLDG
ما اقدر	JOXBVXLDH
~قدر	DkVBORFAB
ساعدوني	EYTDIJcEC
~عدو	EYTDIJcEC
ساعد…	TVM8CCf67
^ما	aB11fL80I
من	PKD9HUNCJ
فمه	JfPPQQQPP
من فمه	JfPPQQQPP
بنت	TPDaY4L8G
~تشنج	IiOMNKJNN
^بنت	4ZIWACjHM
~ربع	JYJHGJdHG
يتشنج	IhONNKJOO
اختي	CJ50Bbq01
~ختي	CJ50Bbq01
عندها	NXNFHaNHN
~وما	JdMS03VI2
معها	RYMFIHXNN
~معه	KWFaFFQFH
^اختي	QR76KSd26
جهي	CIMIGYNgH
كله	ETFB9n9DC
~رجل	GhHWE9GFM
كلب	bQBB5CAWA
دم	Ga68Z7B77
~لدم	RMCEaFFDB
~توقف	HaHFZJDCC
يده	IiLJKLMGI
ينزف	HlHBKNIFI
كثيرا	SjBABA6AD
ينزف كثيرا	LfLIOQLLM
~كثير	SjBABA6AD
حادث	ZYC5HJDBC
سياره	ZSPY62A65
~اره	YSQY62A65
مبني	LJZEYETHI
~مبن	LJZEYETHI
فيه	UUW06U644
^حادث	SbJCMJGJK
#fall+small	YS9CKFMGH
#hurt+small	6Y4dH4PEL
امراه	CfEZFDFEI
~مرا	4p6K9K79E
قدام	8SQ2DbY7H
باب	URWaAG787
^سياره	NQZOB9B5A
#partner+small	LZETGPFGM
عامل	ahA9CGD9C
سقط	TcBLCIKHD
^عامل	WiCBEIFBE
~راس	Sg89AVG87
درج	ACSU8eB77
يتنفس	AoIFFGNJI
صديقي	CZFcR7HE0
~صديق	8V8iXIB50
~قلب	BmAD5c987
اقف	8X8KgVJA7
^صديقي	XX20L1900
#body+paper	P30FBI8Dc
#hurt+paper	Q8N0IR04K
اخوي	LgJGIHUJI
~خوي	GcGDFcRFF
اخذ	KJ1Y0e000
حبوب	BZEDfFIE7
~صحي	GaBDdA896
^اخوي	LgJGIHUJI
دواء	YdGGAEEBC
نايمه	NiEJEHKJI
~ايم	RdBVB8FCG
~فتح	dW21E603Q
~عين	FjKGTIHJK
~طلب	GYIZDZHIS
~سعاف	HkEHNJMJF
بسرعه	VZT7BC8D6
~بسرع	VZT7BC8D6
#help+paper	ZQ30890BN
نحتاج	LZRSGHIAB
~حتاج	jNHGFI000
فورا	EXbHJJJKb
~فور	EXbHJJJKb
^نحتاج	HVYaJKKHH
هل	oM04N3063
يوجد	XVIDCFGDG
هل يوجد	WVIEDFHEH
~وجد	WYPNJONOO
طبيب	IhONPQPPQ
هنا	NZECH0h06
هناك	TXIVALKKK
~هنا	TXIVALKKK
شخص	Qg85QC843
فاقد	VZLNNMOIK
^هل	hVAGBJDEE
#asks+collapse	WULQNNHQP
#asks+here	fI7675LGF
#asks+rescue	TYMOEEJJM
حد	GSPaB8b69
يعرف	bTHGCAVDE
~عرف	9H3005tW3
اوليه	XZILNMJJJ
~ولي	SYCH7HAEU
حقوني	FaIdGWKGK
~حقو	8eTd8OFAC
ابويا	LfJEJTIJJ
~بوي	GbGBHdFHG
~موت	cQEBN5E4D
^حقوني	FaIdGWKGK
#die+dying	VGA4aK93A
#die+parent	VI90eJ097
#dying	0000-0000
#dying+help	BbGDYBHII
#dying+parent	HM83XTK54
حقونا	JXSZLIJII
ماما	MA10DRk8E
قعت	JkLDAFGD8
#help+small	JUKGNKeKM
احترق	Va5ABBBEE
~حترق	4Rq8FGCGG
اري	FTf9UFL69
لا اري	DYHFcGQIH
~كلن	bPQGCKJDE
كلنا	bPQGCKJDE
عليه	bUFFHKLBE
زوجي	a490Hg05A
^زوجي	g6D5KWF9D
راح	JZ8L7Ae25
جارنا	LYKCIdNHG
~جار	WM7G5l522
عجوز	SWHDEXEAG
مرمي	QgJGJDJJI
~مرم	QgJGJDJJI
يفتح	cYIFFHDEC
لا يفتح	RfHHHDHIG
^جارنا	IZMHLeNKM
جدا	XVTC9N7CC
~نفجر	KXhCFCFI8
~ولد	DSD2U4Z59
#here+kid	500QMXt7E
اني	LdIDWFCEE
يغمي	YZKKHNMJH
يغمي علي	YZKKHNMJH
دنيا	BYGCTDWHI
~دني	BYGCTDWHI
#die+stop	5XNJdIWMM
#stop	0N86vNIS4
يا	040001Qw0
جماعه	hVGHJHGEF
~جماع	mNDDEJE8B
حده	XYMNJMXLP
عم	WeQNAF59C
^يا	0B4347Wj0
#alone+breath	JXMLKQbHN
مو	AmTJIELFF
~ومو	FdYJKJNIJ
^في	0ETr00V01
بابا	DY95GXgCB
~باب	GW9YHObDE
يقدر	HjIKHEHKK
^بابا	PbG9KZIHG
احد	7WFkTGb00
شارع	VHSK93W3A
في شارع	KJUMC6e8C
^احد	0m7i0NJ10
رجلي	RbOBOUPNR
شمس	cYLKKLLHJ
هو	IZDIVU03S
~وهو	JdLQ8Z76B
خارج	QM1Z02000
^شخص	LY9CZEFDB
~عايل	bV8BSDEBB
عايل…	TbEKYJIIH
~كله	VgFGFIHGF
غاز	8Vo7GB88B
~ستطيع	ISU4R1N37
جدي	Cl935KW42
^جدي	HnD6AN986
حاله	XZJILMMLJ
~حال	UXGUKKIKH
عند	CJIk0DW00
مدخل	YYKJKMNHI
كسر	MQE0Dl7BH
#body+intrude	8VMaCLTIO
#hurt+intrude	HM3d5k027
#intrude	0D0y0Ob30
#intrude+partner	1QFHBlWDL
~نقطع	KdDCCCNBC
دراجه	MaTR49930
~دراج	OTNa00800
ناريه	QVXBIJIGG
دراجه ناريه	JabIPPQON
~اري	QVXBIJIGG
صدمت	LTFdLPNMN
~صدم	Ge8aFJGHH
شاحنه	KYHeGIIGJ
~شاحن	KYHeGIIGJ
~وفي	bNODFIBGG
كثير	YYEKNOPMM
#device+figure	FQcZ36U38
#device+past	ZUBGMNKQP
#figure+past	ZW5ACOINM
اخذت	IYIIdMNGD
~خذت	IYIIdMNGD
قلبي	ShHIIGFED
يدق	GZJfGINIL
نفسه	JWB3iAI5D
~فسه	LU40m7B17
ضعيف	jQEBBIG9B
طفلي	gMGDDBQDF
~طفل	Sb915Fc6C
^طفلي	iVMJJJAKM
راسي	XZFCFWJA9
~دور	RX7346Y4T
احس	GfVLWOMJI
مريض	jYEEDGGED
^مريض	UaQQKQQOP
خالتي	VQLMKKbLJ
~خال	KGGCIfXCB
حمام	GKDa9VUBA
تصرخ	IfMXLLILK
~صرخ	GfKTLZHLJ
~بلع	IVLKcPOIJ
عمتي	MXHFIbHFH
~عمت	MXHFIbHFH
~تكلم	UZBAa99A6
عربيه	SRHcKEIGI
~عربي	POEgHAEDF
ست	VZQPQOROQ
ولد	QMG97b8CK
~اخد	GaGGEHcFI
^ولد	dTMHCGGHN
جوزي	VMI9HgJDJ
~جوز	VMI9HgJDJ
^جوزي	VMI9HgJDJ
^قلبي	ZcKLLIFHF
صاحبي	VRGYDEHCC
~صاحب	YNCV5WC78
يرجع	ZXIDEFCFG
~رجع	FG400cf00
^صاحبي	bWJCEJLEG
^لا	RF00e0R00
ثم	dPHLDbFFA
#breath+paper	XLG63DUD0
كرسي	PN305Kb02
~كرس	PN305Kb02
كره	jQKHKCKJI
خطا	XWBDAEF99
باص	PXRNBCSAC
رجلا	ETHeHGEGI
يمشي	PRGZFGXGE
~مشي	8N9j9Dd98
^باص	EdYEJKXFG
زجاج	CcEZHAIGI
~دخل	cVTKCE007
~رقب	AeBRFZAEG
~رضيع	MeLDJHXIK
بلا	RWB4898Jj
شجره	eWFFJICFG
~شجر	eWFFJICFG
^شجره	WZNNMONKK
nha hang	cOTGQTOON
boc	BCt0HEFCC
lua	B0wL00020
lua roi	MOeNQNRTS
roi chay	LLYaPLPPN
chay lan	BJoFLKLNM
sang	W0WQNEL3L
lan sang	GPjLQNQRR
sang nha	LRcIRcKUT
'nhà hàng	hJTFRMKLK
'bốc	IKjHLJJIH
'lửa	KGk4HGEGB
'cháy	A5u0670A6
#flame+here	1BvO9D6HL
#fall+flame	20xM0LL40
bep	K0XP4c046
bep nha	dABWCC8IH
dap khong	KKfGIbLVU
^bep	hER9FCCFG
'bếp	JCWPGbCFE
'bếp nhà	XHMUILIQN
'bén	NOeKNKLMM
#device+flame	40x48D9FC
pho	i0RR04300
dau ngo	UHdCDLGBA
to lam	KGiDJPOOH
^quan	hCS9FEL98
'quán	THRbCDKE8
'phở	aIYGIMOHF
'đầu ngõ	RJcMMSRLJ
'đang cháy	JIgMNPNTQ
khoi	B0-00T001
co khoi	GDlDGEOGF
den	c0KNOX000
khoi den	JOgMNQQQQ
tang	a0a0Y7260
ham	FEbGWNEXC
tang ham	VLWJFKNJM
chung	j0LX00R60
chung cu	YIZKOQPMD
'khói	7Av6BGE67
'có khói	MMfLNMQON
'đen	IPcZPNORQ
'tầng	KFZCcDHHG
'hầm	ROcOKONNP
'cư	r9LB6CCE9
'chung cư	bNVKNQPLH
#smoke	00-008000
mu	RJfMCGNSK
hanh	X0HB4fL32
hanh lang	8HZbCJfQQ
chin	QGfHJLMOM
^khoi	LQgKHLQQI
'hành	b7LE5YHHH
'tụi	HEXbFSMaL
#hurt+smoke	DBrBFCCBD
#self+smoke	00-00Q501
xe may	lHREMNK53
bai	gGa5B5KGZ
giu	C9Ul7e980
bai giu	YKbFRJQKM
giu xe	YKbFRJQKM
boc chay	KMgHROLMO
chay roi	9KiVHHHKJ
'xe máy	iQZIPNNIA
'bãi	VLZMTQTMO
'giữ	HJTgIaEJA
'bốc cháy	IOiJUQNQQ
'cháy rồi	GKjJKOJPP
#flame+machine	N7gDOE83J
#flame+follow	FRgHQaMST
#follow+machine	OOXcONOJI
toe lua	KNgOQPRLP
nhua	FHlMQOPNM
khet	VLWLLKLLK
khet let	QQaRRQRQR
'mùi	RJcCGGCKF
'khét	YQUPQQRQO
#device+smoke	BEqHIAFFE
#flame+smoke	EGnEHEFIH
#body+smoke	FEpIBFBAF
#device+locked	D8D0Vn8BH
day dien	FEfCHiGHE
cot	aBTHHFHDT
ton	VDPIYGINL
mai ton	UOcRSRUUT
^day	OIeGLJHLZ
'dây	KJYWLcMNM
'dây điện	KMYMNcMON
'nổ	OBhLJKIJC
'mái	PLeLOMORP
'tôn	hOTOOLNQQ
#blast+flame	PGdVFJHMI
phat	S5VaBAG9T
lua do	LMfJQRQRP
ruc	LMgJQQORP
^tram	UNZJQSNPM
'trạm	KJXJJOgJM
'phát	QLZZOOPNV
#flame+parent	C3nQP0IED
#flame+water	I8dQYHAK6
co mui	JPgNPQIOO
mui ga	EJlJKJEOL
trong bep	BAUXEeDLK
o dau	i08M0EM0A
'trong bếp	JIVXMaJPP
'đâu	L5EJ0QkRC
'ở đâu	hDG7BHL9H
#asks+device	YDWCEI9IE
#asks+gas	fDP8BG7EH
#asks+body	o0BI0BM52
#asks+pain	a0FNPHP8B
#body+gas	GKjLGOFKJ
#gas+pain	LDhKILIGO
binh	j0f001320
binh ga	OJfIJNLKJ
ga bi	KJgKINNQL
khoa	K0Sg6LH0L
toi khoa	LKeJXSIOI
khoa khong	WJZKINGJK
^binh	RFbEGJIMG
'bình	UDaCAFDIE
'khóa	M9ORLON0G
'tôi khóa	GLbIXUHSL
so no	KIbJbMMRM
'sợ	B9JLTUhC5
#afraid+blast	MCcAYYLQD
#afraid+gas	HJhNIOLOK
#afraid+high	HBQAeJHKY
#blast+high	Y9VMUCHQG
#gas+parent	9Dl39CfGG
may tinh	jATCDI814
boc khoi	BKmHPMPLO
'tính	e9RJRGKHH
'máy tính	dGWMLGLEG
'bốc khói	GQiPNONKN
#here+machine	c8V9GSU0A
#here+smoke	E9p6FL5BF
#machine+smoke	KCjFKLHEG
#now+smoke	FKlFLJLJJ
trong phong	F2Zg3OFJJ
nay boc	SRZRSSSSQ
^tu	GENDMG73m
'tủ	QLVaMNNLG
'trong phòng	MCYYCWJNM
#device+here	EUfGJJHJL
dieu	NBO30f65a
hoa chay	PHcKSPPQN
^dieu	iEUGGGIFF
'điều	TFRJIJMEY
'hòa	eITJJMLMI
cho chay	CNZDhEFNO
ba con	aFaIDNNPN
'chợ	EIZYGLcIG
sau nha	HHjILJKLL
nha tui	D8iVB9UJ3
^kho	QKaJKJLPN
con hai	MIeKFDRPS
hai dua	9KYHMLgNP
o trong	JGbVKNIPK
^phong	OFfGLOEKM
'hai đứa	JLWLQPcOR
ket trong	JGiGKMILM
nha dang	VJZDDIGLE
rung	JJhKQOJLI
ban roi	ILcbQOQOJ
roi gio	TLaGKKKNH
gio to	SIbHKKIEF
^chay	V6b9ABAF7
'sát	THaJJLILK
'bản	YDWCPFEC9
rom	J0dW3X850
chuong	IIbDCIKZC
chuo…	IIbDCIKZC
^dong	WBZDJOMDS
'bò	MJbKJOYWO
ai do	BIWEoCBDH
rac	T9XA0DHb8
dot rac	TMYMKKLQR
rac chay	KNgOMKNQS
lan vao	GNcbHGKRM
'ai đó	JLSKgJJLM
'rác	TKXMKLMWI
nen	b3b6U6367
rem	FMkJPPPKH
phung	MLhLORPNG
'thờ	e7XIKDGKH
noi dau	THaGKPPDC
^noi	W4W3546V3
#flame+help	B1s0G46DC
pin	OOYNGHaIP
dang sac	TKbIKNOPK
'sạc	gMUKEJG78
'đang sạc	WOVOQPQQM
#breath+smoke	PLbQQQPNQ
thoai	S6FZ0TOBY
dien thoai	S6FZ0TOBY
trong hang	GfUIQONPQ
hang cho	FfTVONLOP
^dien	t9J35BJI4
'thoại	LGQXBXRFS
'điện thoại	LGQXBXRFS
'trong hàng	MZVORRRRR
'hàng chờ	JZVTRQQRR
cai	T0M0K94k0
cai may	MOZPIPPYL
phot	dEZH5GBK4
co lua	MOeOOPLPP
ben trong	UCh7GJKKI
^cai	Y2S3009W7
'cái	Q1N7SK5f0
chua chay	SMZLPQNMO
'chữa	TMXMPOMMM
'chữa cháy	RPZORSPOP
#brigade	80u054261
#brigade+flame	LBhDHJGHG
cuu hoa	OIcMQOOQP
chay o	LNfKMPNPO
so nha	QObOROQQN
cuoi	r0LM0N0A5
hem	M8ZaDFEKK
'cứu hỏa	RMaQTRRSS
'cháy ở	QLbKKRQSO
'cuối	MMUWXKJMJ
#brigade+help	B4q9DDECB
#afraid+flame	LOYILWMOY
linh	b9bBHCCKK
chua toi	EHdHGHeUM
ba roi	GLeRPQdTS
^linh	SKbOQQOTS
'lính	XGaGMHIOO
#brigade+self	TRYSTSRVQ
chay chay	OHeLKOPOK
moi nguoi	G7XPeDFJN
'mọi	BDRKZFFFi
'mọi người	IIWPeIKLP
toa	K0T1M1f22
toa nha	C3V5R5j57
nha nay	IHTFXGbJM
nay bao	XPWNGPMNF
bao chay	PPbONLQRR
^toa	SIcGHLHKC
'tòa	QBVCPCVGA
'tòa nhà	KDYFSEYGI
'nhà này	NMYMWMUOP
'báo	iCSI59IHG
'thật	aNZNNLQNH
#pain+smoke	bNVOOPMNP
em thay	ONbHaKNQQ
^chuong	OPcLPLPSR
'mà	G3V3EPl70
'em thấy	POYMZQQRR
#flame+high	EFoADDHLG
#follow+parent	UAFg9T9C3
#follow+smoke	KEZFJdNLI
#parent+smoke	J9cCEWBEF
bon	50NRW3Ug0
xang	98pQ46TAC
lat	m0CGOE740
tran	S8Re9GE8E
ra duong	QJUIGWbPO
'xăng	EFkOBDLIH
'ra đường	LMXKJaaPQ
#fall+gas	E1rAW3E45
#flame+gas	GKjELMINN
dinh	e054d000N
dot nha	DBd37l8FK
'định	R2K6c469R
'đốt nhà	CHYDDkFKL
tuoi	V3M01NoF7
cham	d4T9UDBK6
cua nha	JNZXOAbOJ
tui roi	ZPXOOQPTL
'cửa nhà	PMUUOEaRN
nha may	ELYaLBEd8
lung	L0S69m6CE
mot cai	MMbOLOaJO
'lưng	JEZFIjCKK
'vàng	QKWZLQNJL
#blast+smoke	DGkINGOGJ
chat	YHZ9DAD76
^hoa	TFZEHKIGD
'hóa	RQaLOPNPL
'chất	RQaPPPOPJ
trong quan	aJVVJKKOM
tranh	l8T6HAHHG
^lua	HJlGPHPMD
'bắt	8FVkQaEMM
#flame+weapon	HLfYNDOPP
#help+weapon	KIWeNIMMM
chay nha	XNYJPPHOE
nha o	YJc9HIBM4
bay roi	HCW9IIaNG
'cháy nhà	YNUOTQLSM
hinh	f370088OT
chay phong	NOeLRPRRQ
'hình	SKPEKHMQY
#smoke+weapon	ZSfDTGUUR
chay tui	ROaMIPOSJ
tui dang	NOYYPNPQQ
dang dung	DMWHjMMQK
dung ngoai	L7VBhFBJL
ba noi	p2TDC3007
con ben	SKbLKEEKJ
'đang đứng	JQVMeQPRP
'đứng ngoài	LMUJdNLQP
'bà nội	dHULKCEEJ
#figure+flame	bFUJCQKNG
#figure+now	PdZNMMRRM
#figure+parent	P2RCQaN01
nha ben	TMb69aNLJ
ben roi	VNXKKLLNL
'nhà bên	VJaEKXMRQ
tan	HFTABOhMD
sang mai	LNYLZQMRR
mai nha	LQdKPLNQP
em bat	FPbEFdNJK
'tàn	XPWNOPNRP
#pain+weapon	aHaSLFNBE
co tieng	KMaLcLNRQ
lon	90D00fMb0
o tang	MMfLLMMPO
roi khoi	aNaNJLNHI
'lớn	KDTEGfTOK
#blast+follow	GEaTdYHVO
#fall+smoke	HHlFLGIFG
mini	XOaHNOPKL
#gas+here	HFhDKHWGN
quat	m7O01kG58
co sao	WJcFEKIMG
sao khong	WJcFEKIMG
^ga	HMiIHPKMJ
'quạt	eNPLIMMGI
'sao không	VHbIFHKQL
'nặng	PIWRVCHJF
#gas+hit	HMYbHLLMM
#gas+weapon	GHagCHHIL
suoi	EHlIGILKH
^lo	nCKHFLEJC
'lò	aRRRRRRRO
'chăn	PNQcOPSVT
#smoke+water	YPXOOLRPH
nghich	TGbLMPJGO
con nghich	TGbLMPJGO
nghi…	sBUP6I3ED
co oi	LIaCJZcRQ
'cô ơi	POYKPWYRQ
hoan	RDUAF9DEa
hoa hoan	UIXFLHIKG
cong nhan	a9WFHNIN8
nhan ket	OLcPRSSRS
'hoạn	SPZMRLNQO
'hỏa hoạn	SPZMRLNQO
'xưởng	UOYOQOPQO
'nhân	bJSJFIIJI
buyt	NEaSEJX8D
xe buyt	NEaSEJX8D
dang cho	s0S000BJE
khach	VHSXCBHHD
cho khach	TPYMPOQQQ
o duoi	PNbORQMOQ
'buýt	TIWUIMYJN
'xe buýt	TIWUIMYJN
'chở	PPaZPMJPQ
'khách	TIRYDFOIG
ngay truoc	HMYaNPLNJ
'ngay trước	NMXXRQPQQ
cao	p0S00B550
cao qua	PNcMPPOPP
dau nguoi	NDbbLDMMO
ben vao	HIlEFFIHD
tru	b8WWU5EK7
vao tru	NKbVHKKOM
^ngon	SKbIJLJLI
'trụ	PHVVWKMQK
luu	iKUCKKGC5
luu tru	SQZPOQJPM
mo cua	VGZPOOMPK
toan	61f0M40db
ra toan	KMaOPNKKZ
toan khoi	ELmNFGHKI
'lưu	fORJPONMF
'trữ	URXQQRRTO
'lưu trữ	URXQQRRTO
'mở cửa	VLXPNQNRN
'toàn	F2S8RO8VX
'toàn khói	LPePOPLNP
ke	B0Wk0j0Ea
ke ben	HGdDMbIPQ
chui	FFc4DhJIY
cua em	MIdINTRSR
em khong	X0S5cMG28
khong dam	CHZROUYPM
'kế	UJUHLcHPK
'kế bên	MLZJQcMQR
'em không	QDYGYWHCH
'dám	KKVVPaQQN
'không dám	KKVVPaQQN
#afraid+smoke	PQdJNLRRM
#afraid+hit	Y0GI5TM06
#afraid+threat	27RXWMh4N
#hit+smoke	OPfJIJQSO
#smoke+threat	fKUFGHOLN
chap	n9U070503
chap dien	FMlHNDIQN
dien roi	MJhIOMMOO
bang	s09F0E02V
roi bang	TQaMQRQRP
tach	mDTBDEE86
^chap	VPZKOPPEL
'chập	MPePRNNSR
'chập điện	MPePRNNSR
'bảng	YQWORRORQ
'tách	aJWMLLPKL
dien chay	MPdNQQQQQ
em chay	MQQ2CUYOO
hoai	DAZB7pKcF
hoai khong	QIfGH9SPN
'hoài	GETJEjSXK
'hoài không	QNZQJLXRR
karaoke	XNbGLPOKH
kara…	XNbGLPOKH
nhay	B4T0vB7G0
nhay tu	fCWE4MII3
tu cua	WMbIINMKJ
cua so	QCZFaICMA
'nhảy	EDMAmMHOK
'nhảy từ	cJUGEQNSM
'sổ	l3B7GO5B1
'cửa sổ	KHTTcLMSN
doi dien	LMdHMcNQQ
^cay	mASCHFJHL
'đối	URcNRQQRQ
'diện	aIWMPKGHI
^bai	XHYJRJRLO
dung nuoc	RPdPPOOPO
duoc khong	m0W60C5K7
'dùng	XOWGJMMAT
'dùng nước	QQbPRNOON
'được không	cCYGAE8NG
#asks+flame	bHU9IH9H9
#asks+fall	e4MF6HVGD
#asks+hit	GGY89iKOL
nong boc	MPeNQPQQP
co nen	GReQeRQRO
'nên	dJOJVJHEI
roi lua	OOdPRQSSS
'trần	fPQLNOOKL
nha tho	bDWBJHDIH
tho ho	TIbILOJRH
'nhà thờ	ZLZLRQLQQ
'họ	M6UR9WMED
do chay	TMXNPPOMM
thung	TPZPNQNRQ
^thung	TPZPNQNRQ
'sơn	KRZZQNORR
#kid+smoke	cJRJOUKPR
thay duong	LMgPIMIMQ
lua o	EKnDEKLMD
noc nha	KLXHePMRJ
ben kia	LCafCDHUN
'lửa ở	MOeIMOORK
'nóc nhà	MOUKdONTP
#here+high	ZQYJSNNPP
#high+now	8AJDsDHN9
muoi	d8XCAUCHM
'mười	ZJaHHYKJP
xuc	ZBcCIBIFH
^duong	d8c76B769
'phố	YERSGMEHE
'xúc	YIXHLKPNO
khung	OFQFGIFaE
^cong	gGVDKNJL5
'khủng	WMVMPPONM
via	u4H349C67
tren via	hHVIJLNHK
via he	iHVIGKNGJ
'vỉa	aPWPOQRPP
'trên vỉa	ZPWPQRRQQ
'hè	aPWPOQRPP
'vỉa hè	aPWPOQRPP
vung	ODabDLINL
nuoc ngoai	h3VV76CIE
hiem	WEaHZNJPI
nguy hiem	UHcHMLJJL
'nước ngoài	WJUXKKIPO
'hiểm	XKT8PJGHB
'nguy hiểm	VOWNPPNOO
nha ve	HLYYGcFOO
ve sinh	REWW8EHHD
'cộng	ZPXGPLIKJ
sap toi	cKaHKNQSG
toi nha	PDYVDYJSL
'tới nhà	KJZVKZMUR
nha chay	OIdINPGLB
ma chua	T8aLGJCPD
'nhà cháy	QNbNQQNPI
'mà chưa	ROZRRRORR
giay	d0SJI905N
giay to	J7ZT0O11X
'giấy	UGUPOOBIT
'tờ	POXV5TJMV
'giấy tờ	IEXU0X98V
#flame+paper	cAUF386A0
^duoi	SMZJMINPK
^mai	ZOaNKOOOF
toi khong	Y5WUVNDDH
^tang	NMeOKLQNN
'tôi không	ZFUVRSMNM
bop	A1a57oLIA
no bop	GDdDEeJKC
tia	WOXGLOMPI
ra tu	QObHQRQSH
cong to	QNbGMRQPH
to dien	TIbEGNOHF
#abduct	50I-0000C
#abduct+flame	ONYVXPQRL
#abduct+machine	OGWZQIJIQ
#abduct+parent	N0Ye613B0
^hoi	O8bEKMFd4
gac	ZIYIGNQJG
'bị cháy	WPXPPQQRQ
fire	K2u08D3G7
a fire	hGNEGNJGD
fire in	N6f3EI8JC
building	P7b2PJRC8
the building	PHXBYPGJG
~build	P7b2PJRC8
buil…	Q7b0PIQB5
house	Y0TI0eD20
mi house	d3TK4Q059
house i	PGXCFDbKK
kitchen	RCXXDVBFD
kitc…	RCXXDVBFD
fire and	HMeOPQLRR
it	d0R0ZC0WJ
flames	GJkDLLLLO
~flam	GJkDLLLLO
flam…	GJkDLLLLO
mi neighbour	d9VRFI8LN
neighbour s	WFZFJGFMN
window	GCRXeHEDD
wind…	K1PiVD8A4
i can	U0PTVRO4B
se	B0SClgi66
smoke	KBm4EAD59
corr…	QFLEGHOfD
full	HGYKLVKXc
i full	EEWJKaGeG
full o	BCdIJYFcF
o smoke	IIiNNMKHN
and ue	FBiIKIZNK
ue cannot	cJYPMLLPQ
children	L0Q0Hn17A
mi children	GIaDdbGOT
chil…	L0P0Gn179
in a	V2KQ99ZLE
a burning	EHlIJHKOO
~spark	GIkHFOMNK
spar…	GIkHFOMNK
and it	FMfKBPWNN
smells	YLWNKIIJL
~smell	YLWNKIIJL
smel…	YLWNKIIJL
something	kBQDOBAGH
~someth	kBQDOBAGH
in thi	KDVCfJNIF
office i	BHSJLKLeY
smell	FHjFHQKQP
on fire	IDn8FMFOJ
parking	VFXHIOGMJ
~park	PGVHLOaKG
park…	PGVHLOaKG
ca in	ULXNPPPQQ
the gate	H9VYMDeQP
strong	GcdHIOKPP
home	X0300Ya00
at home	JBQ39lPEF
the ga	HIWGcQFQQ
bottle	PKaWFOKML
bott…	REdRAIDDD
close	NCcIYK9HL
exploded	KKgHMKMLL
~explod	KKgHMKMLL
expl…	L7m7DFGJD
net	N0P0QfDP0
net do	H5T87kRAG
loud	iEUGDEKDH
i smoke	FHhLNLOON
tran…	n1R04D60G
street	Z6TY9DK97
the street	QCWcEJQHC
stre…	Z6TY9DK97
up and	OLaJMMYPK
it i	c9U704N0P
market	JFQgGLWFF
the market	JFQgHLXFG
mark…	JFQgGLWFF
fore…	eGSBRBCDD
our	RINV0ZN00
village	bFUDIGHID
vill…	bFUDIGHID
what do	fGTEJKJHJ
do i	m0600YQ10
e	O5S07n4C9
mi e	L8T2Bn7GF
bike	VJZIIMMMF
smoking	PGfIKHIJK
i smoking	EInKNJIOM
~smok	YIZHKEFIH
smok…	YIZHKEFIH
while	WFbFHIGIF
char…	eGRDA7F8U
#figure+smoke	IKiILJMKL
phone	X0L8GbN4T
phone i	iCRFWE98F
queu	ZaL79KB55
the queu	FiRIHFMLJ
phot…	WLZMLMGOJ
comp…	V0I2000XU
counter tuo	X7ZKKJDJJ
tuo i	PFcORQNPM
call the	TJRXPPNON
the fire	UOYJMQIOO
real	dLYHKPEFB
petrol	MCeCDFVHG
petr…	MCeCDFVHG
wants	e0MKG9M01
~want	a0KTK8K00
wants to	Z4R5RP0AF
light	YMWLLRNLO
they	00H-JP200
set	LFiKJHJHJ
shop	b0XT01031
mi shop	iDW8AIEAC
^they	15NkPSH64
turned	IVK7cIT86
i all	Q7XCBDdB9
all over	CVXEEYBJI
over the	b5W85YAA4
are burning	NLdKOMLIM
because	NBS6aX5B5
beca…	NBS6aX5B5
o a	V0J0XA4a0
burned	cB0GLdIOO
burned the	lKBGMINQO
still	c8ZPDIDKC
i still	OGZZLIEVR
inside	MDfWIHEED
insi…	MDfWIHEED
^grandma	cDXGJKTNL
jumping	JIUDgILGJ
~jump	SFNYWGEGH
jump…	SFNYWGEGH
windows	SGTfIGJFG
the windows	HHbaMLJLL
~window	SGTfIGJFG
^people	SIXVJHBIJ
fall…	RNbNPRQRO
live	Y0IObG6A8
pavement	aKYKHLLNL
the pavement	aKYKHLLNL
pave…	aKYKHLLNL
#device+die	R2JVaFFDD
#die+flame	PIVHYQOQN
i an	SIUbHOKBF
bo i	jKXACICAC
archive	ULaLMNLIK
the archive	QPbOPQOQN
arch…	XHZJLMKCB
^fire	VMWJOKNOK
explosion	SHWGMJLNG
explosion in	SHWGMJLNG
factori	WFYEGIGI9
the factori	VFZDIKHJD
fact…	WFYEGIGI9
'factory	WFYEGIGI9
'the factory	VFZDIKHJD
into our	NKYbPNNOM
flat	J8VZFFWDD
our flat	NKYbPNNOM
warehouse	aOWOPPOLN
ware…	aOWOPPOLN
near	b0Va36079
near the	KNXdIPLFE
~hous	XNXMOOMJM
hous…	pARA942AB
cont…	c9O55B66T
nobodi	JFUCeMSC8
and nobodi	JLaLFQaQP
nobo…	JFUCeMSC8
answers	jHNGHIGKA
'nobody	JFUCeMSC8
'and nobody	JLaLFQaQP
ue are	aAPWNSCGJ
mi do	J9SgBJVID
lights	TIWJJLbLJ
~light	TIWJJLbLJ
ligh…	TIWJJLbLJ
smoke from	aJSGJGGKH
^it	eDFEYHI74
cond…	VLZHJHHJE
shooting	YBRcDIF9D
i shooting	IHXeIMIKN
~shoot	YBRcDIF9D
shoo…	YBRcDIF9D
station	QHFYFGXFD
petrol station	WLMHLIbLN
stat…	i65P78Q59
^our	VVU04ZOA8
the bu	SGaXLLJNF
the back	YNWGNPLQN
boat	WKaDIOKID
river	QDP6gEDJ7
the river	QDP6gEDJ7
bank	N8WN6CA5Z
top	KMWLdMJNL
top o	KMWLdMJNL
tell	QDZCUGECb
house fire	XOVMPOOPO
mi rom	ABWaBeAJA
big	bFWEJIIFB
^house	dNQKNMOMJ
kids	M0PHXfTCG
the kids	JETPTgALM
play…	K9WSDBfDE
grill	ZOUNNIMLM
the grill	ZOUNNIMLM
balconi	bGWDTCJPK
the balconi	bGWDUCJPK
balc…	bGWDTCJPK
'balcony	bGWDTCJPK
'the balcony	bGWDUCJPK
ho do	v6Q05A7E0
out the	cNTIMONML
mi kitchen	OGTaJLIQN
right no	HFRgHTGMD
^ho	w0I0IB000
t go	HOYOZWMPQ
go out	JMZHMdPQQ
black	J9X9JmDEB
the shop	KFcUL9EBH
threw	C7bZCgEFG
poe	aHWEEGHEI
bun	49XWVb78C
building i	PMdMMQJQQ
m	F04QfMS00
i m	F04QfMS00
a babi	A0TWACmKJ
'a baby	A0TWACmKJ
workshop	fERJILHCH
it s	ZGcGFGBHH
in our	V0M36e5D2
block	dDUEMHLHD
our block	bFVHOINJI
going to	SLXWPJLML
explode	dHYMKJNPM
tent	XJYJPKONM
school	Y4M338gA7
the school	9ETH9GoDE
scho…	Y4M338gA7
^tre	r0U220L58
electriciti	NJfLJPNON
'electricity	NJfLJPNON
the rice	iHJDKHMNK
cook…	PNbNPPPQN
to the	c5P00983Z
#paper+smoke	cCTDB7BFA
#partner+smoke	TKaOMOKNO
met	a3K8V9A05
~bottl	UKYJLKKJK
حريق	Y6X296385
حريق في	YIUDHJHGE
بيتي	b3EY4N054
~بيت	X6IX3TNB8
يحترق	HIiHOOMLM
^بيتي	RKcLJIILL
مطبخ	UIREGdLDF
نار	P0dcP3685
استطيع	H9RBZCRAB
لا استطيع	H9RBZCRAB
استط…	N6QCVCQA9
~طفاء	I9jEEFDED
~خرج	BRdT37YA5
من شباك	GEXZdHHIK
جيران	f0I00SO05
^نار	NIdFILHKL
طابق	EFjFYIFDF
ثالث	NIgFFJGEH
دخان	F8q3A87A9
اولادي	OGYEEdFHM
~ولاد	F6S3ZiA8D
اولا…	PGYEEcFHL
نار في	GNbZCGGHD
غرفه	U6TO5T645
في غرفه	EDYWCaFDF
~غرف	V1SQ0W124
يطلع	LOfOOPONO
~طلع	FIbFHWdGJ
~ريح	KQcPZQRQQ
شيء	EFCUlB99S
تحترق	CFmILLJML
موقف	QHdFGIHGF
بوابه	PGWUJNHHE
~بواب	MBUdECF9A
رايحه	QFhFHFCEJ
~رايح	QFhFHFCEJ
رايحه غاز	ILhNMMMNM
بيت	H0N20oo00
في بيت	J4H05rK42
ماذا	l8QC9FIBB
~ماذ	l8QC9FIBB
افعل	UJVJLJJIY
ماذا افعل	XLXLPMMON
~فعل	XHUHJJIHX
~سطوان	YIZOKOMLN
اسطو…	YIZOKOMLN
انفج…	SEdCHEGHD
عند جيران	QJMGJGfGK
صوت	YHQaLLGGM
انفجار	TGcEIFJHD
~نفجار	TGcEIFJHD
كل	0087cP0Nl
مكان	W0FU5Gd32
كهرباء	BgcCDCNAD
كهرب…	QeZ778K67
انفجر	TKfJMLPLC
سوق	67FX69h78
~غاب	eHZFLIIFJ
~قترب	EGfAdFHEE
^حريق	TLZIKLMJK
~ولع	LJhGMLFNN
شو	eJVJJOJFD
اعمل	KMaGMbHML
~عمل	l7PA9P6CA
~دخن	DFnFFFHEF
طابور	YaREBBIEE
في طابور	GhVFKIKJJ
اله	WIXHIIDX8
تصوير	XFZ9EFDGF
~صوير	XFZ9EFDGF
~شتعل	JOhMNPMHJ
كمبيوتر	i8YGDD2DD
كمبي…	i8YGDD2DD
منه	S8cGIHGGF
اتصلوا	SHVaIGGIF
~تصل	ECRXFFbEB
اتصل…	SHVaIGGIF
اطفاء	JAiEGGEFE
^اتصلوا	VIWUKKIIG
حقيقي	aMYLKGIGF
~حقيق	aMYLKGIGF
#flame+past	fFMEHJFNM
بنزين	IIfGPOWQQ
~زين	IIfGPOWQQ
يريد	hDLVB9099
~ريد	j05Cd0H00
محلي	SFcCGFGDC
~محل	RCcQGEFCA
حرقت	QCcAA9GBB
~حرق	B9WTKjB44
زالت	ONeKIOLLI
ما زالت	ONeKIOLLI
~زال	UIeEENIIF
داخل	W9WYBGD6A
ناس	4DWrA8779
~قفز	7FT5oLNE6
^ناس	DJXhFLFEG
سقف	bLbBMJKKJ
ينا	VRaPNRRQJ
^سقف	NQcNPQQOO
~سقط	h7VEGIHF8
سطح	FBXdZHKID
علي سطح	FBXdZHKID
رصيف	cHWLMNOLK
علي رصيف	cHWLMNOLK
لوحه	Z3I19BC4a
~لوح	e1H05880X
^لوحه	jESCEGDD5
ارشيف	YKZHFLIKJ
~رشيف	YKZHFLIKJ
مصنع	cFaBIEDCD
~خلف	JFhWIHKCK
يدخل	EBdVFYAGH
~شقت	IKXeMJJGK
^دخان	HJkCMGGJL
شقه	g9T678S79
لا احد	RCbDT9TKC
نحن	MEYFIfDDD
تحت	QBZcSBABK
#here+intrude	4EVmKB8GM
#intrude+parent	47UiAWMBE
#intrude+small	IHZhOCELO
يخرج	BWbDEIbGE
مصعد	SEUbFDEHG
محطه	NFVbFCYFG
~محط	NFVbFCYFG
خلف	QFhIHGFFG
طاوله	UJOLJdJGK
~طاول	aHJHHcGDF
^قعت	bGeOPQPMM
^بيت	SDTCFBaCD
في شقه	SKVGMLaLL
~ايه	RJUAKOUHG
~اني	MGhCHVDLK
#flame+lost	UIUDDBPLJ
~لعب	T7RBCFD8e
كيف	PAMBQ6VCS
^كيف	hHRI7IEH7
#asks+now	T9U7YDNG8
سيارات	LHXeNJMLO
~ارا	LHXeNJMLO
سيار…	U2LdA9T46
مولع	kJLCGFCFG
~راض	aMVMMNNJK
محل	f5YO5B966
عمارتنا	aLVLLLOML
~عمارت	aLVLLLOML
عمار…	aLVLLLOML
انا	M0BOGVX0R
انا في	bMX8FY8L9
دور	KDdEDEHDW
في دور	ROcLKJNND
مع	F0M0dMZ0P
رشه	cIUGHHHEF
عمال	dLULIKMIJ
داخل…	LMbMLNNLY
^رشه	cIUGHHHEF
عماره	MDTAHgCCD
~عمار	MDTAHgCCD
اشجار	SLZIKLJII
~شجار	SLZIKLJII
مدرسه	P5Q463n12
~مدرس	R5P363l01
سنه	l6R4AO566
صلت	KNgKMMNLL
^سنه	NNdLNJNNL
عندنا	IJaHLGfLG
#fall+locked	E9UNYVWEF
#locked+parent	03Bd0u000
~قرب	dLXKDJJHG
~غلق	YJTFZLIGG
لكن	g9SIA9ACC
اخاف	UFUDZVIHE
~خاف	SFUDZWIHE
لو	A6TAiEZ9T
اول	iAS799696
في سوق	CFIDHEnJI
cuop	WAJfJHIDE
tiem	X76cHFDCA
'cướp	SLOcOMOML
'tiệm	YIIWMOKNK
#pain+rob	RKGaNQPNO
trom	h15S788B9
trom dang	OJOdREQRQ
leo	q7BO3JKIA
vao nha	CCNnDIJMG
'trộm	dDETHGHIG
'vào nhà	JJQhKLORO
'bằng	fDEGFREFV
#intrude+now	85BnFSGB8
#intrude+rob	8C8sJEFEH
#intrude+self	400p01fQ2
#now+rob	150z9AC56
#afraid+intrude	OKMkCKDND
#blast+intrude	MNFgNLFOL
#blast+rob	IDGjIMONH
co ke	6E9t7MDCB
ke la	KPJiOLLKL
cay khoa	NPPcQQQQO
khoa nha	NPPcQQQQO
em em	JKGbaMKQO
dang o	V94bOFAPI
ngu	0000aO0x0
'kẻ	EFHmFILNL
'có kẻ	IGIjFILOL
'lạ	B9CgD7fGC
'cạy	GUSkSSSVT
'cạy khóa	GUSkSSSVT
'khóa nhà	GUSkSSSVT
'đang ở	TKFZSPKRO
'ngủ	I6B6edB31
tui no	CGEoTHEIH
pha	556n6Z87A
nha roi	GFBSBDkKJ
'tụi nó	NEKeIGOMO
'phá	IHIfCXFLI
'xông	LMNlMFKPQ
'nhà rồi	JJIXLGgOP
#fall+intrude	MKPeNNNRQ
bi trom	ZDESJNMMI
van	b00X0M00P
con o	H9GdDWVEC
o tren	V9CZRDKJE
'bị trộm	WIJVMKNPN
'vẫn	PLOaNXPSO
'còn ở	OJLdMMJMM
'ở trên	RIIZUMOMK
bi giat	MFKhKNPTS
'bị giật	MISiNQSVV
#here+rob	756tFBBAG
chuyen	j037T100I
chuy…	j037T100I
te xe	UJOdKMNNS
#flame+rob	TNEeIQPKG
co thang	K38n98EB4
moc	SFCYLNPV9
vang o	VNQZPKJPR
'có thằng	LJLfPIOON
'túi	RCDfHFLFG
^cuop	MQQbQNRQQ
'lấy	MAKWNjGGI
'dí	B8JcBjDLO
2	fLJWDHJJE
cam dao	HEGEfVCNM
chem	P47k64124
can bo	dD4L08Ba0
'đòi	CFMdXUJMI
'chém	TBHbFGGGF
'bộ	V99OAHCKU
'cán bộ	UEGSGNKRE
#here+threat	G88q03H8F
#here+weapon	JBInHGENO
#here+locked	7KAc8SWGK
#hurt+locked	H8BbPMWII
#locked+threat	OHKXh4RHL
#locked+weapon	889jXDDD9
nhom	P5Dq63CC3
mot nhom	8HOoJFNNM
thanh	Y24YO5D7S
nhom thanh	DLNjKLOOO
nien	LFLiIHNIJ
thanh nien	JFLjIINNO
tau	OPIfLMLIJ
ma tau	JPKfMMMKM
ruot	hDCS6N895
tau ruot	JPKfMMMKM
ruot nhau	JPKfMMMKM
^mot	3d6e68hFI
'nhóm	O9GmGBFC7
'một nhóm	MOTdQMRUS
'niên	NJIgNLLHI
'thanh niên	MKJgNMLMM
'mã	OKMbLNOIc
'tấu	IOQhPPNQQ
'mã tấu	IOQhPPNQQ
'rượt	IOQhPPNQQ
'tấu rượt	IOQhPPNQQ
danh	I00X4v00D
danh nhau	MOPeNMQQP
to truoc	ROOeNMQQM
^danh	MKMYHFMJc
'đánh	E0BWFq0BP
#hit+locked	HCJPVUUJF
hoi dong	LIMgMQJOQ
'hội	OFGbIHUDF
'trường	YHNSMLWMM
#blast+past	SBHWTGGQI
#here+past	hAHVEBEKN
#kid+past	EDHWdDYIL
#asks+threat	XFIU23LHI
nghe may	LKKgKNLII
o ngoai	T79eBFCGC
ngoai cho	OCIeEMLIF
^nghe	gBCV59BC0
'súng	OEHhDLKDE
'ở ngoài	UIIYJOMNM
'ngoài chợ	SMNaMQPQO
tru so	OEHfIEKQJ
'sở	WFBSDGJMR
'trụ sở	TKKZKMORM
#afraid+weapon	HFEZ8cTPW
thang do	CFEnHBHEI
'lô	UNMZNMMLK
tui la	ONMeMPNOF
tich	m07O06GQN
tac	SGHVZG9Cc
bo duoi	JNKdOTNPL
cho so	KNMeOPNPL
bom	PMKeNPNFE
'tích	OFFSIJcP7
'tắc	KKLWUKGMd
'bỏ	36CUNRiNY
#afraid+follow	IABqEBAIA
theo	E00RP1i8T
di theo	FJOHcFjPM
theo em	NMKfJMKPO
em tu	LVJfJLJOO
tu ben	NMKfJMKPO
ben xe	K97mEDDEE
xe toi	U96h8IEJA
toi day	GDIiWMHNA
em so	GCKPhZHNI
so lam	FJOYMWVPM
'em từ	LQPdNQQTQ
'bến	UC9fEID9B
'từ bến	LQPdNQQTQ
'tới đây	HJNfULLRJ
'em sợ	DKMTaZKQM
'sợ lắm	MPQZOWUTR
#follow+threat	QEQJXDgNL
bam theo	LMIhHHJNM
toi nay	DLLamHFPH
nay gio	LFFfBGWJD
gio khong	YJNQGTWJJ
dam ve	EMNUXJgNN
'gã	OKJgKOGLI
'bám	KKIbGKNYK
'nãy	LJKbGKWRJ
'nãy giờ	LJKbGKWRJ
'giờ không	TNOYLXXOO
'về	S00L4Mc40
'dám về	MPQaVPXTP
#follow+gas	LSKkHLKTU
#follow+hit	SIGZCVLNK
#gas+now	PIIfPHQQQ
mot ong	MIJiNBIJM
sam so	JENiMIHGL
so em	KKPZeLLIL
em trong	7IBbAf8EK
trong thang	NGHgMGKEE
'sàm	KMRePOOKO
'sỡ	KMRePOOKO
'sàm sỡ	KMRePOOKO
#body+rape	FKOeHYIML
#machine+rape	LEJhLJJDD
#rape	000y0o000
#rape+self	007t0e080
#afraid+rape	IKOcKXJPN
#partner+rape	DIIVHmAHL
soang	MQRXOYMRQ
so soang	MQRXOYMRQ
soang con	MQRXOYMRQ
'thái	cLPaPLONO
'sờ	IOQOPgKPN
#kid+rape	YELTIYDKO
no bat	EIJnF7AKK
bat em	DJOVDjJTR
em len	BHEoDKHFI
len xe	AAGUCBcKM
duoc vao	TPQcNNNTT
vao day	DIGNGJfKN
'nó bắt	LMNgMLLPQ
'em lên	EKNjJNLRR
'trốn	JHIVIZTOK
bi nguoi	F7KcHeCNN
nguoi la	E9DN93qHG
xe cho	KGTkMGDUS
di mat	LESgCCaLS
'bị người	HFOaNeMRP
'người lạ	LINRKGfQN
'dụ	KFPhMHKUQ
#intrude+kid	A7HZ8aYGK
#intrude+threat	8MGVBNgKL
dua be	C77YDj9HI
chay mat	lB4R5FRA9
'đứa bé	HENOOiIQQ
'chạy mất	bFMVMNOQO
bi bat	jEKAWCIDJ
coc	dMIQFJMMJ
bat coc	bLMSGJNKJ
tien	S00aBY0OO
doi tien	EILmDGHLH
chuoc	99Is7ADIC
tien chuoc	EILmDGHLH
'bị bắt	YNNPWMMLN
'cóc	UNQYLOLPQ
'bắt cóc	UNQYLOLPQ
'tiền	R10YDZ5II
'đòi tiền	LLOfKLLOO
'chuộc	LLOfKLLOO
'tiền chuộc	LLOfKLLOO
#abduct+kid	QEKgMBEHM
#abduct+self	409zA017K
#abduct+water	W9GaOI5FH
#abduct+weapon	YHKXEFGLJ
#water+weapon	H8KVDhHIV
nhot	K79L5eTFH
bi nhot	IGOXICiOM
nhot trong	TCEQIVPMM
nha tro	RGEcPLNNF
bat di	SNPaOLMIO
'nhốt	OBHNEbPMM
'bị nhốt	JKPYMMdSP
'nhà trọ	UMKcQLPTM
'bắt đi	UORYOLPNQ
#abduct+threat	RPRXXQPNS
#threat+water	G4CVGR4ZO
chu nha	cKLdM7MQJ
khong cho	014i0y1B0
cho ra	LNJgBSKSE
ra ngoai	UJDVcRFQL
thu	P00IX00XG
het giay	NSIiHFQUH
bat lam	JKCmK4OPD
viec	V4BZ0ZBB0
lam viec	DGGi8XNJ9
'chủ	SINZJPFMU
'chủ nhà	URPZPHQRN
'ra ngoài	OFFYVSEMD
'hết giấy	PULdMJSUM
'bắt làm	LOFhOBQTJ
'việc	SGLbEYJKC
'làm việc	KJHhJRQMD
#locked+paper	EB9j0U2C1
#locked+now	DLCPRc8KF
#paper+weapon	N9EHOaJDX
bi lua	NEAjKGOHG
lua sang	JH8kMGONG
sang bien	OQOcPNSUR
gioi	g03S0200e
bien gioi	J9IjIEKRL
giam	X07G0GB5Z
'lừa	QMLdOJQON
'bị lừa	QMLdOJQON
'biên	ZJNWHNEPO
'giới	PJKXKHMGZ
'biên giới	OHMdOKPSP
#abduct+here	KKOfQJNTS
#abduct+hurt	gDLTAMIS6
#here+water	Y9GPDIeFI
doi no	NRReQKQQQ
dap cua	PQRbRPRSR
doa	09GfXf6BG
doa chem	NRReQKQQQ
^bon	DGFdA9Be9
'bọn	HIJXEFIdG
'nợ	GPPbbRLQQ
'đòi nợ	QUVcTMTUU
'đập cửa	QRRZRTRSS
'dọa	AIKcQbEII
'dọa chém	QUVcTMTUU
#hit+intrude	FDJgJTIHJ
#intrude+murder	KKJhKIMIH
#intrude+weapon	HIQjJFKMP
#murder+threat	O6Bh0W840
#blast+hit	J55TIgFL4
#blast+murder	SLJSDZINI
xa	j63O0Q660
xa hoi	TBFaBACHC
toi quay	MPOfJEJRQ
^xa	NMNfJEHSA
'xã	YFHUERKHA
'xã hội	UHLcHLNJG
'tạt	LNPhINPSQ
#murder+past	RITbHHNUU
vay	l00i05350
cho vay	QSTfJIPLJ
giet	Q6FW0f9B1
doa giet	9INf9fIKJ
neu	U06AaP30R
chieu	e15P00O6P
chieu nay	dFHV5AEFB
nay khong	HORaIHcKH
khong tra	TQOaGFOJB
'giết	TKMZCUHKE
'dọa giết	JQRcHZNON
'nếu	IMOTcbLLJ
'chiều	XHIXEHVJE
bua	nEAUCKE9B
toi doi	KLLaHZNQG
doi danh	GSVZVTSVU
^hang	y98K91DFJ
#here+hit	O00QRi007
vac	QLVcMMLVU
#here+murder	LADjV1JIH
may nguoi	kGJMJHHCD
la xong	KSThRLQHN
xong vao	KQQjOHOGL
dap pha	GKNVMhLFK
cua tui	cJKWGJKGH
'xông vào	PUVgTKSUT
'đập phá	FPSTRgNTS
#intrude+machine	LNMbMKMXI
khoa xe	hMMVLNANL
'xe tôi	VGJbGHNPL
#follow+intrude	HBHYD7hFK
#parent+rob	CMBiDZC58
lai roi	JCHWEdDJH
lay do	HEBlC9I8G
'chúng	JMNiJJNNP
'trói	MOQVHaONO
'lại rồi	LFMVDYJNM
'đồ	FDDP5Y7o4
'lấy đồ	MKOfLKLNP
bi thuong	ZCHaHJNQO
roi bo	D98mbJIJH
bo chay	886l7YHKF
chay ve	TMGaJJNRO
phia	RJHaIKNQQ
'bị thương	YKPWNPNSR
'rồi bỏ	IKMfXMKPL
'bỏ chạy	HHKbGaLOJ
tai xe	EEDpEHEMH
^tai	h76eD96F7
dang dap	FJIaOfLNS
ruou	jGGULILHA
nguoi trong	KIDhCIEQH
'rượu	aNOUPSQQP
'bể	SGMRJIHaH
#kid+locked	E20TQfK2A
#locked+partner	0CAGHy3BF
nem	638f2oEI6
'ném	CADU9lJMD
'đá	ZHKWFRIOD
tat ait	DJQiDMUSO
chi kia	7hEWD8KIH
ban sung	VENdIONHF
sung hoi	MKPfMQQSQ
hoi vao	PJNcLNMQN
#machine+past	SADVZCA7D
toi thay	EFIaNcXHD
co gai	IHEeaKLNL
len o	NA9k8GGCF
'tôi thấy	LIMXOaTII
'vùng	ULNWMPNQQ
'lên ô	PIMbMQPRQ
dang bi	QGMfEJOQQ
che	T8CW88EFb
noi to	RDIgEJIEF
to duoc	KFKjFJDIE
'chế	RJOYHMOOZ
cong an	S54Z3C53X
danh nguoi	GIGkMFMLC
'đánh người	NLMePMOQK
#hit+police	IHIiKHMKG
#police	K00u0401T
quay lai	AAGi8CmCD
'quay lại	KDIaEHeMK
#now+police	IKJjKNGNH
#blast+police	GGGkPIJNK
#fall+police	WMOaQNPTH
#police+self	LCKiEFCJb
bao cong	YFFXDLEIE
chung no	CLJmIMNSN
ngoai cua	3BBMWcZKE
^bao	Z7EcBADE9
'báo công	XKKTKPKON
'ngoài cửa	EIILXZZPL
co an	aMEWILNPN
xac	XDJPDDJMW
'án	ZILVJILFA
'mạng	OFLWZMNGJ
'xác	UGISGIKKS
#murder+water	K7Ci99GG9
#follow+murder	MQQeKKNQO
#follow+water	WQLWYIOTJ
hien	I21d4XW50
phat hien	GFIlIKNLK
nguoi chet	QCGeAJMMI
'hiện	OJMdNNOPO
'người chết	RKObGQRRP
#blood+die	LGJhIMQPO
hiep	PCFgIFFNH
cong vien	OGJdOIaTM
'viên	JBGMPHSJb
cuong	KIMbJXMOG
den dau	dHHcHIIEL
'cưỡng	NPPXOXPQM
'đến	NMGSWaMEB
#now+rape	FHOcKSLRN
loi vao	PHLdDFGOK
nghi	h10LU3400
'nghỉ	g3AXBDCA3
#abduct+fall	eFKSHHKKC
thang quay	NLGeQOMOO
nu	QMIbNPOPJ
'nữ	UNLXRPNRQ
cho bi	GbMbSNOPO
bi phat	bDBRHKIJ7
lai ban	TJLZMNNLI
^ke	RLMaLJNHH
cuop ngan	bKKTNNQKK
ngan hang	fIJRLLPJJ
bat con	KKKdJaNKL
tin	h60Q879N0
con tin	IMMhNMLMM
'ngân	ZMQUPPQPS
'cướp ngân	XNRUPQQQS
'ngân hàng	ZMQUPPQPS
#abduct+rob	aNQTQPQPP
#abduct+blast	NNOeOIKQP
tin trong	RPObONNON
mau giao	XNQYQQPQQ
'mẫu	i68X7FA83
'mẫu giáo	TQRZRRPPS
#abduct+small	LNPfPKNOP
#self+small	70EQ8Ir8A
#blast+small	SMMVMOWPK
#blood+small	YOQVQRQQQ
no cam	EGIlHCKMK
'mô	JIMPYXbQL
#blast+locked	XDGcGHFMK
#help+locked	YCEVES6JH
#locked+machine	VIJVHQLYI
han	l79OAMF5R
kiem	M60B09j0l
dang kiem	gEBaJGKJG
'hắn	PMOYDVQPL
'kiếm	GKLZINdQJ
rang chu	PIPVPZRQM
^man	n5BbE6605
'mần	POQaXNRQN
'đám	SGHaFLGND
'hồ	R68V6B8BZ
tron trong	MGKREfGRF
tu co	QKOgJKJTF
no sap	MDFfYJJOI
duoc cua	BHJjIHWPJ
roi cuu	JCHgFFZOI
nhap	eDJHDNJCX
luc	bBMMOZCMJ
dang tam	KHLkOOTVS
'nhập	cIJKGOKDR
'lúc	LJLZTfLLL
tre o	HJOhLIWKQ
nha tre	KHQhLILRS
canh nha	EDJaKcIMO
toi be	IFMeeEFQM
be khoc	IIOfKRISR
thet	IIOfKRISR
khoc thet	IIOfKRISR
'trẻ	c9HU6EZJL
'trẻ ở	LNSdQNUUT
'cạnh nhà	JJOcOTLQQ
xin	l00FXA0C0
an xin	aFHWDEMII
toi chay	OG1d8PgL6
#blood+paper	n39W3B8I0
#hit+paper	50A70uDBW
giat tui	KGFhMJRPO
le	j4BO6BD6Q
tren duong	aDGXDCKJN
'giật túi	MJNeOORQQ
'trên đường	TKNYLMQPQ
no vua	OMLdULPRL
vi cua	HLKiMHORJ
cua toi	f12U0709X
chay ra	HEFXGadQL
'ví	bOOQGKMRJ
'của tôi	aFIWFEEKQ
'tôi chạy	JIMUAZdSE
truoc nha	kEDYLFEFD
dem	3638jq484
dem nay	JNKcfOMKH
gio dang	RPJePKJJK
treo	PC08mA9B0
dang treo	MMEOfLJIG
'trước nhà	gIMWMLKRO
'đêm	EKLIdhFML
'trèo	HJHPeMLRL
con trai	f0F5BhQAB
#abduct+now	aJSYPMNVQ
con do	HIKcJLbPK
chan xe	IBLkJIJHL
giua duong	DdGcFHPMI
^nhom	ODJhDEIKK
'chặn	MLOfMJPOO
'giữa đường	IcNWNKUPO
deu	NANYGDKLe
'đông	QLMbKNNRM
#paper+rob	eHOQLKOLE
#blast+paper	NA4E0M0Ij
ong dang	DNIXLZJUS
dang lam	VLBbHLJLF
lam con	q89T8E9EE
'lăm	NMKcMcNUT
nghien	nHLVCNBIM
kim	GFDbeLLOQ
nguoi o	SKHZNMMOM
o ben	MDGfIFGJL
'nghiện	gNPWKUJOP
'tiêm	TMKbOPKNT
'người ở	VOOZSNQSS
'ở bến	JNPeQPQQS
tre con	XIIiEDHJK
con xuong	EHEhAWaCG
xuong song	FBFdbTIKJ
'con xuống	HJJYHZYKM
'sông	OLHSaUJLI
'xuống sông	NMITbUKMK
#die+kid	W5JVb57HM
khoa cua	BHHUYNAPK
cho em	SFHV7REQG
'khóa cửa	INNVYQGSP
ten	l00W00E0R
ten la	4DDs9FD0S
la vua	FKMlLLNUK
cua khach	OLOfLLNUM
^ten	bHJWBFEID
'tên	a31V1AK4L
'tên lạ	KNLgLNJMJ
toi toi	Y3ARdFPD9
toi dang	-008832G0
'bóng	dILPIIQNL
'tôi tôi	EKNaaMbUQ
'tôi đang	oBADGGDK9
#alone+device	B9DmFEKKJ
#alone+now	HJJcENbPN
#alone+hurt	PIKdMOMTN
xe lay	EACoJCMBH
dap kinh	EACoJCMBH
^chung	dHMYNMKMF
'xe lấy	OKOdPMQPQ
'đập kính	OKOdPMQPQ
co bao	hFAX8CBF7
het tien	GJJYDbJJG
^han	LIKV7dMLE
'đưa	TMMXEMULJ
'hết tiền	MOOWLYPNM
ong kia	IGHaHcMGI
di lam	o3LK0P054
nhan cau	QEIeHFNQG
'đi làm	a6DR0S8C7
'nhắn	HINXiFKNI
#help+threat	QGLUJKbMM
#high+water	RIMXaJNPI
vao phong	MJIaEXORQ
phong em	MJIaEXORQ
trum	FNJaJRJGd
hai bang	ZOIZQKPHJ
dau cho	VEJZKIHHE
^hai	LFFdEDfCD
#murder+pain	d7JRGDMI5
trong xe	ONRVQLdRS
tai toi	bHLVIOQMI
toi nghe	nFMPDLMM1
robb…	WBAZFDEC6
snatched	ZHPTNOMJM
~snatch	ZHPTNOMJM
snat…	ZHPTNOMJM
bag	LDFkHNGAD
mi bag	TFNeKOHDH
guy	C9EpFDCJI
tuo guy	GEHlIHGJH
grabbed	HFLkHPHHI
~grabb	HFLkHPHHI
grab…	HFLkHPHHI
grabbed mi	KLPfPQNPP
mi phone	e4FK0f1CF
^tuo	G39h99h93
'grabbed my	KLPfPQNPP
through	REFbFOHBF
trying	IGHjILGJH
i trying	IGHjILGJH
~try	IGHjILGJH
tryi…	IGHjILGJH
trying to	IGHjILGJH
break	MEBaHKG7V
hear	SAHdVT888
i hear	QCIRaVCDK
they are	GCDtHCAKM
knife	5AAYbf969
a knife	7EETbf98B
money	j06c0X063
figh…	aNNcKMKFL
gang	FGImLDGIG
gang i	PPPbPNOPP
beating	JHMbNYFQP
i beating	JHMbNYFQP
~beat	7AHXFmCED
beat…	c6IU9Q6FA
a boy	LHQdNDXQO
boy at	PNReRFHRR
bomb	nDAQ8CBE6
a bomb	bIGXGIGIE
said	PBDSSUWCA
he said	HJKYWXGLH
tick…	UIHeEGLDA
under the	JBCjGDHMD
~follow	KLPgKPJOI
foll…	EJPgWOJNI
since	F7EUN7hKB
me since	LLPgLLJOI
since the	MJOgILJOH
scared	SHGILZOOG
am scared	ENOVHgFQO
~scar	SHGILZOOG
scar…	SHGILZOOG
stranger	KKNUJHaLM
a stranger	KKNUJHaLM
me and	B7GAWkQAU
~touch	AFFfEe6CD
touc…	AFFfEe6CD
me in	S3DUUR7G8
not let	E9Me4W9KE
let me	b01PQP900
leave	ZCBT0S5C7
#parent+rape	04GS5x6A7
night	79MSVqJLK
lat night	7AKUGbXKK
#fall+rape	IJHjIHIIG
tried	NJQcWSNJH
~tri	NJQcWSNJH
took mi	bFITEQGGF
a van	QCCgAEI87
'took my	bFITEQGGF
~kidnapp	TMKXEKHKN
kidn…	TMKXEKHKN
want	V00Fi5600
ransom	FLMkFMKJO
rans…	FLMkFMKJO
stole	UBKaIGFHJ
ward	r01L8H3C1
the ward	x00H00000
mi bo	w99J01000
locked	O5FRMVVBD
~lock	T0DPLTVAA
lock…	O5FRMVVBD
and took	GEGpH8MJF
papers	a92P5M3CM
~paper	a92P5M3CM
pape…	n44G0I25F
forced	KMNhOEONM
~forc	OJMaJXLIF
forc…	OJMaJXLIF
work	Z01Q0E0Y1
#locked+murder	CEJVJbUIH
#murder+paper	I9Fj30BFT
held	CDHnEJHHE
and they	HHLaDcAFG
make	RHHNWXMFE
police	Q7BeDICGP
poli…	S6AdBICDO
#help+police	AFFoMGHOK
#parent+police	bIJZDLJE6
brought	cHIVJEFLL
brou…	cHIVJEFLL
for a	qEIJ3C6KA
job	n2LM7E7EC
a job	UMNZPJJRQ
no i	OAISUIaQJ
leave the	SKJWMYHMG
the house	W48F5YQ93
at mi	SCAQASaAF
threatening	LMNdKVLKN
~threaten	EHIW5nFEJ
thre…	CDGd4k89C
kill	ACCYUh857
to kill	CFFbPfBCF
'at my	SCAQASaAF
cut me	JIMbHJJeG
me i	96HMRhW79
i i	A3CEiiF06
pay	v2EL503AA
today	d89S6852V
neighbour i	ZHHTJVGOP
smashing	LNNeNPLMN
i smashing	OPQbPQNQQ
~smash	JLMcLVJKL
smas…	JLMcLVJKL
drunk	7BEiFh8LG
a drunk	FHImIAENI
a tai	ZKOZHHHNG
driver	VEJcFDBHD
driv…	eAFVADBA4
and doe	FdQaMFGPN
me out	YEGgCKEDC
a driver	MMKeNNNIL
peon	Q79QVF9AT
a peon	EDBWeGFAZ
and ran	GINjKNIKJ
away	K02QYVTAS
ran away	UDGUCYNIH
#hit+lost	KIKYALUKJ
mi motorbike	OGOeKKKIK
being	Z8GeAM6GJ
i being	KDMfJVIMP
~be	Z8GeAM6GJ
stolen	U2Af9BAB9
stol…	U2Af9BAB9
o me	QAPf1HFKS
dead	dBJUPGJIL
a dead	TFKZGNNFM
#die+murder	W8HRQ8FIG
i sa	RLNaEJLQQ
girl	D04NTSh6C
into a	JEIiJENEC
a house	YHGXJILEE
the police	aLJWHEFL0
#here+police	KHGhMNJLK
holding	LLQVaLXKM
hold…	NLQVZLXIK
at a	f6BVH9D9E
garden	gBFZHLJCA
gard…	gBFZHLJCA
i about	TC3RXICFD
hiding	IGLYEgFLH
~hid	IGLYEgFLH
hidi…	IGLYEgFLH
clos…	ODCYDFSDV
attacked	PIJeIJGHO
~attack	PIJeIJGHO
way	B79eWBbFD
the way	NEFbDITHI
punched	KHLhGMMKH
~punch	JEKgBQJFE
punc…	JEKgBQJFE
officer	bKNVENNKM
an officer	VNNZHRPGM
tied	FHDbFiFFE
up the	fIIWJBGMI
kill me	EGIO6mECJ
#figure+threat	WJMMCeELN
man i	AZEfWBTAB
chai…	JIEVGZCAZ
me with	B6HW1c678
take	Y46XeK370
mi money	7GNaKaIMM
money and	7GNaKaIMM
and hit	ONQaPRORR
hit me	M7LV2b7H9
wallet	dCDWEKCB9
wall…	dCDWEKCB9
se the	aBKZGKDKL
say he	D6HXfDc2A
place	Y8Eb2GC9B
for me	6BFYeGSBZ
teacher	eEGWEHIDG
teac…	gCDVCGGBC
nurseri	eKNVMHHLO
nurs…	eKNVMHHLO
'nursery	eKNVMHHLO
jumped	XLCZ9IKIJ
them	l00PN000G
walked	IFHVHDeGG
~walk	FDFTEBhFF
walk…	FDFTEBhFF
the bank	QMNdNONKI
mi ca	gDHZ2G87A
ca and	QAEe9BXDB
t let	UJJY9WIDF
let u	QLDZGKHGa
expo…	hJLRHNJJH
himself	AALBnBYCI
hims…	AALBnBYCI
student	hINUIJKHG
stud…	jHLSHEJHE
murder	bBDR668C4
a murder	RJKZGDHKH
murd…	aFHR9GH98
#figure+murder	aFHR8GH98
landlord	aPPcQGQPO
land…	cOMcNGPNL
came	Y5FV9Af9D
hitting	GIJTHaHMJ
~hitt	GIJTHaHMJ
hitt…	GIJTHaHMJ
escaped	MNNcGWCMD
~escap	MNNcGWCMD
esca…	MNNcGWCMD
who	i00I0AO0S
wanted	WHEXGCDKE
want…	XFCVTBBHB
sell	jC7U014B6
to sell	UFDYCBDBD
sold	NHGgFJDFD
mi sister	X0CMLHZB6
border	RIGcFGEFE
bord…	RIGcFGEFE
to take	QKMcHJLPP
playground	GGIYLIgOM
the playground	GGIYLIgOM
entered	PEFcEBEFC
~enter	KBDZCYEDB
ente…	KBDZCYEDB
restaurant	RKKcIGIFH
rest…	cA8V87872
^that	k68b2FBB2
on mi	WFEYCHGEC
'on my	WFEYCHGEC
robberi	VHEXMJHD9
'robbery	VHEXMJHD9
vanished	KDJTAEbCH
~vanish	KDJTAEbCH
vani…	KDJTAEbCH
crowd	D7BQACoJM
the crowd	D7BQACoJM
i live	YGHYCSHPN
alone	W07Q0AZAD
#alone+die	N6GYVCTEE
blocked	dKHXIHHEG
~block	dKHXIHHEG
bloc…	dKHXIHHEG
beat	g9GMBOID8
beat the	dHKWKCNMM
to mi	WHFSUFK89
mi throat	77PQEkJNM
'to my	WHFSUFK89
cousin	HCDmABFA7
mi cousin	EDFoACFCC
cous…	HCDmABFA7
abroad	ZFJXFIFLJ
abro…	ZFJXFIFLJ
abroad and	SHNcHGHKL
tet	W8AQ7976X
pris…	SGIaDGFFH
each	cJGVJGJGH
other	gHLTFFIKI
~سرق	OBIjDEE7D
قبل	r07J07L14
قليل	P6ANABFW5
خطف	TJIeILDHI
حقيبتي	dORNRQQQP
~حقيب	WNLaMLNLN
حقيب…	dORNRQQQP
~مكتب	fGMULILIJ
#abduct+body	QGMbQGHLE
#abduct+partner	GMQgNNNOZ
#body+small	M8KbFUCHI
#partner+rob	LaRXRJNOR
~خطف	MMLfOMPNJ
جوالي	Q00N2c102
~جوال	Q00N2c102
حرامي	OHJaKGLTK
~حرام	OHJaKGLTK
^حرامي	RKLeMHKFL
يحاول	FAHnG9CHI
~حاول	FAHnG9CHI
يكسر	T6DQGhABD
~كسر	M7BjGaCAC
بابي	T8NePBOMP
غرباء	GMHjLNIKJ
ناس غرباء	GMHjLNIKJ
بيتي ان	JELiLGKNJ
اسمع	PFFcSQIDF
~سمع	V27aNZC8A
لصوص	HLMPNLNfM
^اسمع	FGJiWGIDI
سكين	2BCcXd8B7
~بغي	JIIZaEKCG
~فلوس	BFGYEkFBF
معه	78GcNRbGF
~طلق	PDAeQA8AC
#birth+flame	CICiWJFGH
#birth+threat	PDAeQA8AC
عصي	CIEoJFIDE
في خارج	T7Bc66A9A
عصابه	GIHfIBGEZ
~عصاب	GIHfIBGEZ
تضرب	DFLiIUIHJ
~ضرب	I01Q0n000
لدا	QKMWLKbJK
^عصابه	IKIkIDGJC
~هرب	FEJdDYSIH
يقول	054TePK40
~قول	000SrJC0O
قنبله	kJIPAHIDC
~قنبل	kJIPAHIDC
^يقول	DIEh9fGCB
فيها	XNKaNNMJM
~فيه	ZNKaKNMJL
~لاحق	iKKRHFIKH
من محطه	JJNiJHHMN
خايفه	BCEWDgSEA
انا خايفه	CILTHVZNJ
~خايف	BCEWDgSEA
غريب	CAFPC4nDJ
برا	HACcDTZIL
~لمس	9B8VAkCBB
~ترك	RA9UB79EZ
امس	W85LSRL24
~سحب	NEGgFHHFF
الي	l00T02C0J
سيارته	dOMWLKMII
~ارت	X48bABU57
بنتي	S1CU8SZ8G
في سياره	c2DXD5NKK
هرب	G59h73hA6
اخي	T00TVY000
يطلبون	KLLhLIMJF
يطلب…	LHHgHFIFC
فديه	KLLhLIMJF
يطلبون فديه	KLLhLIMJF
~فدي	KLLhLIMJF
#abduct+paper	MCIiFDGIL
طفل من	PEEhIFFEK
مستشفي	WCIZJIIFF
~مستشف	WCIZJIIFF
مستش…	WCIZJIIFF
صاحب	PICXDXJD8
عمل	u07P8D057
~حبس	AGGTCgD8E
~جبر	EHKQJfHIJ
يجبر…	EHKQJfHIJ
^صاحب	HMEZCYMCB
~سمح	QI9VAWHFW
لي	S016SHI0i
خروج	GHHXChIHA
شرطه	QEFgIEEGS
~شرط	RDEfHDDGR
^انا	P1098eW0X
#locked+police	NQPdQMQRN
~هدد	5DGj5iA96
يهدد…	CHMaFiDFL
#small+threat	RORdPJFPR
انه	67DXcJK8S
سيقتلني	BEFXBmCC5
~قتل	QDGMQcA33
سيقت…	8IJjEfIEF
لم	O00CM0g0O
ادفع	T68T3279W
~دفع	N5CV0bC6X
يوم	W04OP850N
جاري	eHJUKJGIH
^جاري	dHJVLKHII
سكران	559gAm398
يكسرون	JDJjKFLLI
يكسر…	JDJjKFLLI
سايق	JFHkIHJFJ
قفل	PFCZVDD7E
دراجتي	UHKYLHIIO
دراج…	VGHYKFIHL
قاعه	gKHQMJIHK
~قاع	gKHQMJIHK
شفت	SLLhIGNDF
الي بيت	IHIVGTbLF
#abduct+afraid	JOLgLPKMJ
~فضل	QCBZXEE87
~عود	UFGbEYJFE
نار علي	IBCZbDGFF
في حد	HHEiIGOGH
حديقه	UMJcJLKFH
~حديق	kDBSFHDCE
#afraid+small	EELOMXcNJ
صديقتي	DGITfSGF8
صديق…	DGITfSGF8
~صور	eHDaAGC9D
ملثم…	EFFmKGHEH
طريق	G63cS8k53
في طريق	dD8XB9B8E
ضرب	c4BXCGGA7
موظف	q3DR97Q90
شفره	FMJXbHNKI
~شفر	FMJXbHNKI
^ضرب	XHEfHBIAB
كل شيء	DHIVlFDDA
راي	UGEaDEFDF
سرق	hFMPLGHFK
محفظتي	SLPcPNPOQ
~محفظ	bKLcLMEJI
محفظ…	SLPcPNPOQ
يقول انه	CIFXX8SEC
حضانه	aMNbLFOJK
~حضان	aMNbLFOJK
اطفال	W9DVBQD8E
~طفال	bCETDOCBF
دخل	iKDOCE98A
بنك	fKNTLKLIM
سيارتي	X7BUEIYAB
قتل	CHJPCkE9F
مصاب	eHIcGGKKL
#hit+rape	AJLZHSKOJ
#hurt+rape	VMIdEGOLH
هربت	KDEbCPWEE
هربت من	KDEbCPWEE
~كان	KCBYDAbFW
يريدون	NLIbGV9FH
يريد…	MGHQDTYCG
~بيع	lE3VBA6AA
^هربت	GFHcERYHH
ياخذ	I57e2XA6B
~اخذ	F25Z8f728
دخلوا	ACHqJCEDH
مطعم	XEEWFD9DF
#body+police	WDESCFG9U
احنا	XBEQLDY9B
~حنا	XBEQLDY9B
يضرب…	GAAZ7h634
يهددني	DGKEDnHCJ
عند باب	FMPiPDePQ
~بلغ	UGGTIEWED
في احد	JKJXIJdLH
يضرب	OEMILeKOM
اختفي	GCFZQDZBG
~ختف	CADVPBfCF
زحمه	Z89T9EY67
في زحمه	EFEYGDhEG
~زحم	Z89T9EY67
حدي	LIMaEHRLG
انا حدي	KIMaGHQLH
#alone+body	NEFbEIVGF
ضع	HEFXFHE5j
~وضع	PDIcIEF9U
سكين علي	CLEOfcFID
^ضع	MFHYIJIBc
عمي	KAAa5WH54
تقول	G78No2175
انها	GDIVgBCIH
تقول انها	IEJWeBDIH
~نها	GDIVgBCIH
غرفتي	THJYAXCLN
احدا	MFGaYHIGE
~حدا	MFGaYHIGE
فلوس	ENImGFLEC
khong con	K665a7W0S
muon	s000a0000
con muon	MJMIeEdCI
muon song	LGPGfNPQM
song tren	RPNPZQQGL
tren doi	NMNPdOKPN
doi nay	KJLMgKJNL
'không còn	NAGEZGVAS
'muốn	X472dKI96
'sống	P6CDgBACH
'muốn sống	CPURnQSTS
'đời	S8D9eBBIA
'đời này	OQQScQNQO
lam roi	KHMGKIfQB
roi chi	FLRNkLNQL
chi muon	EOQNkQPOO
'mệt	WJIKWJHDH
'lắm rồi	SORNQNbTK
'chỉ	E7E4jCJMZ
'rồi chỉ	LPUQgPQTO
'chỉ muốn	KQQOfQQQQ
#dying+self	0020-0070
#dying+stop	KPPPdPPPP
#self+stop	A2B6nPS66
#body+dying	H8FCnKGGD
#body+stop	F7MDkXMOQ
#dying+fall	GBFFoDGGH
#dying+water	CLQIpPPRG
#fall+stop	QIOJcaKRS
the nay	gANOWIIFN
tha	EDFHmIFDF
^song	YEIJYKFDN
'thế	VQONZQRPO
'hơn	KNPOgPQLM
muon chet	iLPLIHELO
chet cho	GPTLkMJPP
cho bo	CLPMaHeOJ
bo me	W6K0JIhA0
'con muốn	PPPOdKaKP
'muốn chết	ZQQPROOPQ
'bố mẹ	XEOFUIdDE
chac toi	nHRI2OQOM
toi chet	gEQFNNOOL
chet di	jDLIKHHBK
di thi	HRUPbeRVQ
thi moi	KQROePPKg
nguoi se	NPQOdQPRG
nhe	j3B6N8F0O
ganh	MQRQdRQRJ
^chac	FKLMkJKKH
'chắc tôi	kLUNHQRSO
'tôi chết	iFRMKNMRL
'chết đi	VLQOXQPKO
'sẽ	DMLGlZEPJ
'nhẹ	ZIMNUNOGK
'gánh	PRRRbRQRM
#dying+threat	WGKAbDJCL
dung tren	HNEMjQNRE
biet co	X9BEbFUFA
'đứng trên	JQJOhQPTL
em muon	FCBLlYCKB
muon nhay	DIAHnHCHI
nhay xuong	ILFHjKONI
'em muốn	FGHLlUEOK
'muốn nhảy	KOHNhMKNP
'nhảy xuống	NJIJgORSN
toi da	N9PCeUFQe
thuoc ngu	AFLEpIMHE
ngu roi	THQJaGISM
roi toi	EAGZlECKC
nay uong	ZFOLZHOJL
'đã	SDJHVGFDV
'tôi đã	KPSOcPRSd
'thuốc ngủ	LLPNfOPNM
em vua	JEOVYLaPP
rach	QKNIeNNOI
vua rach	OLPKePOPO
rach tay	OLPKePOPO
tay em	IMLGiFORO
long	aGHAO3FDc
'em vừa	OMPTVOYQQ
'rạch	POPMbPPPP
'vừa rạch	POPMbPPPP
'lòng	gLKMVPQPP
#dying+now	7GJErKILJ
#dying+pain	BGELpGFG5
hay	M000Mb10i
em hay	FIMEeQMOK
lay dao	JNKEZcPMN
vao tay	C9A9djAIJ
viet	P7G6c31Bd
toi viet	JNRQhPQTN
viet thu	LMOMfPPPL
tuyet	LMOMfPPPL
thu tuyet	LMOMfPPPL
menh	LMOMfPPPL
tuyet menh	LMOMfPPPL
menh roi	LMOMfPPPL
phuong lo	OMQOcMORM
cho me	TCJDb7gDA
'viết	KNNKaKINe
'thư	TLLJeMEIE
'viết thư	KPQQgOOQN
'tuyệt	KPQQgOOQN
'thư tuyệt	KPQQgOOQN
'mệnh	KPQQgOOQN
'tuyệt mệnh	KPQQgOOQN
'mệnh rồi	KPQQgOOQN
'nhờ	WEFGQXCX6
'cho mẹ	XLOIbJKLI
#device+dying	FNQOiNQSM
chet thi	FMSRkQQUS
nuoi	t4B1T30A3
nuoi con	NLQOeOOLK
^neu	XJHHZLKET
'nuôi	gMNLUI7NI
nan	PBJAXCFbA
ngap	hIHLcHB9G
chi con	FHMGPImHA
'ngập	aOMOaNIGM
#blast+dying	KCLGiMKPJ
ray	OHLIdNMMN
thiet	LHE9kCM95
di cho	CKMGWHKhA
'thiết	MKONfMRMI
khong ai	80ADUEoH3
^khong	l8C7TG680
#hurt+stop	KLLPgOMKN
chang	NLLIgHLKM
li	V400HS00Q
do gi	JMTLhJNNN
gi de	GLPJkGIJF
'lý	XKCBQHHFT
'gì để	QMSOaMKQN
'ly	W002BT00Q
toi chan	dMQJQQSUF
lam muon	OSVTdSVVV
muon ket	HMPNjJRRP
thuc	VDC4gBIB0
ket thuc	DELLnHMPH
thuc tat	IMPNiJRRP
tat ca	CGKFhEMMc
'kết	XECBYFFKD
'muốn kết	OSSRcRSSS
'thúc	NHOLeMMMJ
'kết thúc	MOPOeOMPM
'tất	MPPOaOPPY
'thúc tất	PSSRbRSSS
'tất cả	MPPOaOPPY
#dying+hit	ICLKYUNKF
#dying+hurt	C6C9pDMHA
#hit+stop	NGOHVeQQU
em toi	EKNdVkLNB
day la	BDEClDU7W
het roi	SPRIZMLRG
em xin	PLTJcHMTH
xin loi	BFOGnXAE3
^doi	w700FF580
'là	D4C0cTHVf
'đây là	KKKJbJVGY
'lỗi	MNPIZXHGD
'xin lỗi	IKQMcaJKF
uoc	DIOJlPJGG
^uoc	DIOJlPJGG
'sáng	QJHIXYaKJ
#collapse+dying	KIQQeQPQQ
giac	JLJLiLJBE
luon	I527cBU0c
'thôi	dDGCVJDGG
'luôn	ODDFYLTDX
minh muon	FUTUlRSPU
muon ngu	GOQQhQPMO
ngu mai	GOQQhQPMO
^minh	Z8GHfKSHF
'mình muốn	LVUVfUTTU
'muốn ngủ	NQQQcQQQQ
'ngủ mãi	NQQQcQQQQ
toi muon	UBN9bKKK5
muon di	bHRJXOBLQ
mat roi	R03BaFYLJ
toi song	LVVVfUVVV
'tôi muốn	SJLIbJJI7
'muốn đi	YQRQVRJOQ
'mất rồi	PDCNZNXSQ
'rồi tôi	OSTQdSJUT
#die+follow	SOVTaRVVP
#die+partner	TDF0YN37C
#die+past	f051UB71D
#dying+partner	LKRMiKRPM
#dying+past	TQQNYPORS
#follow+past	EMRMlPDRR
#partner+water	N4E0SJbBI
#past+water	h8QJZLJRK
toi mat	A2QGeCdHd
'tôi mất	LNSObObSP
mat em	EIKGcgRTS
em chi	SIPJeKKPP
nghi toi	GNUNjMSUS
toi cai	gFIGUBJCH
cai chet	CHOIoIOJM
'ngày	VA91KcQB8
'em chỉ	MOTReORTT
'nghĩ	HKPNiMQNP
'cái chết	KORPgNSOR
#die+now	E3G4iYBGH
em nghi	SMNLaOMON
toi chuyen	TTUTYTUVS
chuyen tu	RTURaTUVP
tu tu	FBMEnCKOI
'chuyện	XMMKWONIG
'tử	ZF99XCIF8
'tự tử	MJOLfHNRP
'mỗi	VLOIRWJPJ
dau em	hEIFNHFHH
em luc	LNPKXcPSS
nao cung	EPTJcjRTU
em chet	fFHFPHMQN
^trong	f9ADKHK8Z
'em chết	cMNLRMPSQ
em nhan	PKOGfPPOI
nhan la	AHPDiKQPc
la no	HHPGjMQPG
em phai	QNRLZZQRQ
'em nhắn	GPRPjPQPM
'nhắn là	GPRPjPQPM
'là nó	GPRPjPQPM
#dying+machine	I8HEmGLEE
#dying+kid	IAH8nGCFH
#dying+locked	OQOGfKKQP
toi cam	PPSHkFRSS
'tôi cầm	QQSObPSSS
em gai	KMOCXgJQP
gai em	77K4VliNM
nhay lau	HNEKjOGNQ
ngoai lan	IIIJgOUPO
lan can	KIIJgOMPP
'em gái	LNOGXcLQQ
'nhảy lầu	LPJOfPKQQ
#dying+high	PLONcNPPO
#high+hurt	KKFGhJLNK
toi de	hFGGRMIMF
de lai	N9KAjFFB5
bo di	SNQAXNLaH
di toi	JDTDbgMSS
toi so	OGMFiHKNF
'tôi để	dLNLRQKPL
'để lại	QMPLdJFLG
'bỏ đi	HSUJdbPaO
'tôi sợ	TOPMYPIQL
'dột	XQPOaKHST
#afraid+dying	ENONjIKOM
phong cat	PFKMcKLON
cat co	YCFJZLNNC
bao dung	DGHGnHGOK
goi ai	RAE6ZXALL
'cùng	K5DGUcVC8
'cắt cổ	ZEHIYHJPJ
khong muon	MDKGeZ7M7
song nua	8ISLtPSSO
nhin an	GKTMkNQLP
hom	i67456B0b
may hom	WLMHXIdDF
'tôi nói	UIQJdMLNJ
'không muốn	OKNOaZEPH
'sống nữa	HPURjQTTT
'hôm	dGFE7EMGS
'mấy hôm	VPQPaPcQQ
#device+machine	o8096A5AI
#die+machine	Q3E8XMDZB
bo em	LGEDfSIO7
em cu	QPSPZYRST
cu bao	UKSPXLRTN
quach	OOPPcRQPQ
chet quach	OOPPcRQPQ
quach cho	OOPPcRQPQ
cho xong	LPRNfRQQQ
'cứ	TGLNYSXMM
song cho	JGIHiLONM
cach	ICHCcJGHf
ma khong	TFEAhJP49
dau khong	CEIFiHJcI
'cách	PIMKWNINZ
'mà không	HKLIYTeMJ
bao nhieu	NJNNdPKLF
^uong	LJNLgPMKE
'nhiêu	ROQPaQPPN
'bao nhiêu	ROQPaQPPN
#asks+die	HMNNmNNNN
thi co	LPPLfOWOJ
co duoc	b000g7100
duoc tien	UEKIbKIHK
tien bao	PRRLcPPMK
bao hiem	XMOKaOMQJ
hiem cho	LSUOfSIUP
cho con	QFN8o86K5
con khong	C1A2PWu55
toi dinh	FOPOlPQSL
som	KGOEiFKHL
^chet	MIKFfKPLK
'có được	iDE7TD9MB
'được tiền	QKQMcKJRQ
'tiền bảo	UUVQZUSVS
'bảo hiểm	eEJ8QMGLD
'con không	6JLKLbhJJ
'sớm	OIRMeROJQ
#die+paper	WFKAbCDKC
#paper+threat	T0B0SPJ7J
sau khi	VOQQaPMRK
nha co	THDMaKNKH
^sau	KHGHcNNLd
'nhà có	UMJPYOPQO
muon lam	OHPOeNMQG
lam di	OENKgLLHJ
chuc	W503YV600
di chuc	W6F8c8472
tuan	MALKfNINH
vi tuan	HSSRiRRSS
nay toi	PJQMbPIQQ
'muốn làm	RPRRZRQRP
'chúc	eGLHTHFED
'di chúc	eGLHTHGED
'vì	fCJBTHIIC
'tuần	XLPHUPPRS
cho toi	M4F0USB4l
toi lam	W4L9ZDGL1
lam giay	P5K5g4EP0
giay de	KRUOiJOSD
het cho	EOLGiJLdG
la toi	BRUGiIRSh
buong	6ECAegWE9
'cho tôi	SHN7UULIb
'tôi làm	TPRMYPOQI
'làm giấy	TKRNbKOTA
'giấy để	OVVScPTTJ
bi ban	UQROaQQRO
di hoc	PEMERUXJO
hoc khong	CKNJTMmPO
'bị bạn	PUVSgSTVR
'đi học	PKOMYWVQQ
'học không	CPTQaQjUS
#abduct+dying	WQQMWRRSJ
#breath+dying	GIKLjNNLJ
ve nha	C4046Rm80
'về nhà	NJD8HSbLE
#die+hit	TAN2LeLKK
nguoi yeu	Z6E0SgGLD
em song	MLQMfKMSR
song khong	HIJCkKLNI
'yêu	cGKAReMOF
'người yêu	bGMBSeMPJ
'sống không	MLNOfJPQP
xau	OQQOdRPRQ
tren mang	RQRPZRQSI
'trên mạng	UQRQWRQSQ
bi ung	QQQPbRRQQ
ung thu	QQQPbRRQQ
giai	t503R8990
thoat	YFGJZeK59
'giải	fHGERIIJF
'thoát	PONPZbODH
#dying+weapon	NQQOdPQQR
dau qua	IJSMagGUS
roi cho	KOROcOOQb
^dau	nBEHYIDA7
suc	HLIKfNLhM
chiu	T277WiEGB
cuoc	e050NO3D0
cuoc doi	NPSSdOSTS
'chịu	RIKFVbKKH
'cuộc	SSMLZKQTM
'cuộc đời	QSTTaTTUT
dau tu	VBFAcHCP7
tu lam	KMPGgMMUJ
'cấu	LHJLZLKGe
'xé	MGGFUeKNH
cho chet	LLJLfOQKP
chet luon	cMSKQORJP
khoe	OTTRiSPUU
chi cho	GLPLjJMPJ
no muon	IKSIjQSSO
'hỏng	hHHIOKKJK
#blast+die	N4B0mHBPA
nay em	RHLFcIHHH
em di	M0B0IMk01
'em đi	OBJ7PLaBA
me khong	BLQMfMaI8
^xin	dG90a37G0
'mẹ không	HORQZPYMI
'cố	SKRPdKJLH
noi chuyen	UGFKaNKHE
chuyen voi	TIGLaOKJG
voi ai	SIGLaaKJF
'lần	aGILQTGFA
'nói chuyện	WNQPVQOMK
hieu	c378JWB41
cham dut	SNONZQNRI
'chấm	USSTYSRTQ
'dứt	USSTYSRTQ
'chấm dứt	USSTYSRTQ
chinh	m997YDEB0
'hại	OJLBWbHZM
'chính	dOMKVLKPE
y	Y7CBbGEFB
quyen	g7CEbD7DB
'ý	QLNMbNONJ
'quyên	OQNQeQMPO
ban than	b9KFSILHB
than con	KIRNgQQMO
con con	ERRBeePQQ
'thân	cIMFUJLMF
con bi	K6D6TPh3E
bat nat	TOOMZMMPN
'con bị	NGKHVTZHL
om con	KKKNeXOOI
con nhay	TJNPbPPOI
'cảm	dKPNUOOPM
con dung	DEJLOGnGC
'con đứng	QOQRZKaTS
dinh nhay	JI9DlMOPD
'thành	WGECSLIKX
'định nhảy	LLFIiPPSL
gai dung	IHHJbKUOO
'gái đứng	QPNOaPSRR
'năm	d066NTJ8J
tac lam	QLNNfPION
roi khong	SJLNeNHOM
'rồi không	VLOPWSMUQ
'lối	gFLJSLIJI
#lost+stop	KMNOiQGPO
#kid+stop	PHSKfOIRS
#parent+stop	RPSRdMKSR
nghia	aF5Bb8A5A
'nghĩa	UOLIaMJGI
'tại	YLPNUPOQO
#partner+stop	QFLHabKPS
em cam	IJOFfSLSS
'em cầm	JKQJaXPUU
nam cho	RKJPbRRPQ
#die+gas	OMGOdPPLN
met muon	ITQMiLPIL
muon bo	SNFCfICG3
bo het	BMIGhFJDi
'muốn bỏ	XSLHUKPLI
'bỏ hết	HPOMZKMEg
#die+figure	hFJBMDJDI
dang cam	KFI6YlGPM
'đang cầm	NKMFUhLQO
#afraid+locked	DEG9USnJL
thay minh	OQRQcRQRK
minh la	OQRQcRPRJ
la ganh	OQRQcRQRK
ganh nang	OQRQcRQRK
nang khong	aPVTZMJQT
'thấy mình	QRRRaRQRN
'mình là	QRRRaRQRN
'là gánh	QRRRaRQRN
'gánh nặng	QRRRaRQRN
'nặng không	aSVVbTSRV
tot	YLJHcLJLA
co toi	JNOCbcORE
^moi	LOPNbYPRF
'tốt	cJHHZGLKG
muon gap	SFJFaCCKM
muon o	HLNNjKIRT
'gặp	ZCLETQCMI
'muốn gặp	RLOQZLIRS
con lay	DHPCabMGL
con chet	QGUMaLKHO
may toi	THOLbIOOM
'biệt	WOPOVPOMM
gom	NORNeLOQK
con ngu	LJPEZaIMJ
'đủ	bIJJUIJLD
'con ngủ	PNQOWZMQN
dem nao	FJTIelPRS
tuong tuong	HKQRaNQOd
minh chet	RKSQaKNQR
ra sao	h7F8QIDD7
^dem	LENHZdMON
'tượng	SKPMTMNJa
an uong	GMSPiJOKH
mong	GMSQiNOKH
dung lai	SGFGfHGIH
gan	j852R60B7
'sáu	QNNOcNIPO
'gần	dCGGVD8HJ
mau moi	OGGFeDMQN
'bấm	aJKJWHGCI
'mới	a312GMU4I
'dễ	aLIEWIGOM
^het	J9D8eFIBX
em viet	JLUPhIJLU
nhat	WFD6VFSAA
ki	a190JN2VK
'nhật	eNMNTNMMF
'ký	m8G6IM8GK
'ky	hBC5NN98M
ranh	qCGFFI803
'thừa	aRQQRQRQN
i want	S980d9O40
want to	a010cBB00
end	PBB7aEF5V
to end	QTRNbQQSR
end it	NQLQdQQPP
i don	9050X9q00
don t	9030XDp00
t want	jKMCBR6GF
to live	ORMIdHILK
ani	BXA6iGSAT
longer	cFFELIHBT
long…	cFFELIHBT
'any	BXA6iGSAT
living	PJOKfIHML
~liv	UFMFaFCLK
livi…	PJOKfIHML
wish	GEMIlHIDJ
would	H0B1rAC26
i would	j8F7PFDB9
tomorrow	aBGEZC9DA
tomo…	aBGEZC9DA
i just	p7C7JICC3
disa…	X7BARCbEA
better	IJPJkIIFH
bett…	IJPJkIIFH
better o	IJPJkIIFH
without	Y675M0H2b
with…	Z564L0H1b
standing	NPOOaQZSO
~stand	NPOOaQZSO
stan…	ZMNNTOWMN
bridge	UGDFaKKRE
brid…	UGDFaKKRE
jump	B9CAqJBIC
to jump	EBEBnNCJF
thinking	CCHCpFFCI
~think	CCHCpFFCI
thin…	CCHCpFFCI
thinking o	GFJElHHFJ
bought	aMPMWPOOO
boug…	aMPMWPOOO
pills and	NHKGgILPK
i will	RDIJXKGaK
tonight	cAFEdEfEG
toni…	cAFEdEfEG
i cut	MGNFgFGDH
cut mi	GEJElKFBF
'cut my	GEJElKFBF
i kep	MGKEhEIGK
myself	9458u4M12
myse…	9458u4M12
suicide	NRQNdQORO
suic…	kIHLHMJDD
kill myself	JQNJhHLNN
what i	dCD9QMD0V
i the	a000c000L
die	B6MAsFJHD
to die	KBB7iIG99
^what	W005MD7h5
ho mani	VEDIZGGFC
'how many	VEDIZGGFC
#die+high	TNQPbPRQO
wrote	GHLKjLMIJ
i wrote	JJLLhNNIK
goodbye	bEJGQKJEJ
good…	bEJGQKJEJ
letter	SEEBdB986
lett…	SEEBdB986
i need	h4C7R9966
need to	ZEHCXGE9C
a will	TJKFbKHGI
because i	KLMKgLMKU
i uon	NGLGhIKIS
week	gBD9SB6DG
get mi	RJOKaHJLM
pension	SEI9RYEG4
mi pension	JORJdaNPL
pens…	UBF7OYFE2
plan	NFIHhFHIH
plan to	MGJJhHJLL
to go	58G6ciV46
^after	MIIKhDLJQ
'get my	RJOKaHJLM
#kid+paper	w0I0GM0K5
trouble	aIOMWMIGP
trou…	aIOMWMIGP
like	WHGBdUGBG
nothing	NPILYOPMa
~noth	NPILYOPMa
noth…	NPILYOPMa
am a	O6F9JZZEC
alive	NFOHfOEOM
and say	GCA8nDHEX
will kill	MOQ9VcLJQ
that he	HLNIdeRLL
sister i	8EFAXq7LK
say she	B8HBpCDHD
husband ha	XKRKdKPIP
a girl	LCEFaKdPL
afraid	7FHGZjPHH
afra…	7FHGZjPHH
safe	9GGCbm8FD
me to	i0L0OMX52
died	V0B8ZGF9H
died i	NMVQdOOUV
onli	KEFBeGSCb
i onli	LILFhPFIE
'only	KEFBeGSCb
i lot	T000K0d00
lot mi	K0B7UAd04
go to	IJKJcSBfJ
'lost my	K0B7UAd04
failed	fNMLNMLLJ
~fail	fNMLNMLLJ
fail…	fNMLNMLLJ
to be	D6GAgCdAI
be dead	RRRRZRQSR
ll	MHKEWZPJJ
i died	MLOMeQOJO
^nobodi	PIFEjGIGC
#alone+parent	GEH7aGdHA
#alone+past	RJQPZPTSQ
tired	mJMDGJFKK
~tir	mJMDGJFKK
done	ONOJeIICF
took all	7FKEWjGMJ
m scared	DHKAWVfOK
rope	KMPMfPPOL
a rope	KMPMfPPOL
readi	QGHHeGFKH
rope readi	KMPMfPPOL
'ready	QGHHeGFKH
'rope ready	KMPMfPPOL
#die+swallow	NNQQdNRQQ
#dying+swallow	MNQQeNRQQ
star…	lKOHCIIIL
thi i	KEKKYJIEa
prob…	QJNHcNKME
the lat	OEGIcJNJE
anyone	FGIMlZJIF
anyo…	FGIMlZJIF
^thi	h0506DQQ3
moe	K7BAjHTH8
ani moe	FBKFkJWKC
d	dMOOUQNRO
rather	TSTSjTOTS
rath…	TSTSjTOTS
rather be	GVVUmVQVV
the onli	TIKJbLHJE
'the only	TIKJbLHJE
kids i	JHNKbOZRR
do thi	ZIGLaNIRH
'sorry	cILEbTLJK
never	S1A2e7682
ua never	NKMHeNIIO
ending	JILHiJIEH
~end	KILHiGHEA
endi…	JILHiJIEH
mi lie	iEMFYNHCG
death	n3D1I16AE
shoot	QKRHgKGIJ
sleep	DDJ8Yo8KB
to sleep	HFNLfWEIN
sleep and	LJNOfLLJO
and never	LJNOfLLJO
never wake	LJNOfLLJO
again	m010TZDD0
want it	TQQPZPIKM
gone	9FDGMIoLF
i to	m65EHD830
canc…	TIAEVCIEU
and want	dFJCUICJI
finish	NOPPdMNOK
fini…	bJEJYONGC
after the	SGEGaJMEH
babi ua	HTLGXMbLO
needs	jJBCa6899
~need	fH8AX476R
deci…	cLKJWOKIK
am thinking	LOPNeMLMN
o ending	LOPNeMLMN
thing	5AJEPhDkF
~th	5AJEPhDkF
t se	EINIQIjOP
reason	LMNMfNGNO
reas…	MLLKfNGKI
reason to	LMNMfNGNO
you	T00090MhC
do you	jHDGbJE28
care	ZFHAaEFEG
^do	C000M00y0
yesterday	e7G5LVGDE
yest…	e7G5LVGDE
boyfriend	T8O7RYFKM
mi boyfriend	J5F1Qi5DM
boyf…	T8O7RYFKM
#partner+swallow	McQPUNPMQ
ua dead	XLPJVQQKQ
wait	SENITGXLH
everi	KAH9YUHGf
i die	NQROcQRQO
'every	KAH9YUHGf
eat	LGGGQIHdE
for good	QJKGeLEKK
stay	SDBBeIHAA
need…	N7FDYCMIV
until	RDIHbHJMI
then	ZBFDTVG9P
me the	MHGFaIJIZ
اريد	a020iBL50
لا اريد	N7G9Re1IG
اريد ان	M3A1lL090
اعيش	EEKDnIACC
~عيش	ICHAnEE89
بعد	l000c0000
انهي	LOOOgOONH
~نهي	IHIJkLHGF
^اريد	a481G6U90
حياه	MQRRcQROQ
~حيا	MQRRcQROQ
لها	m8EATADB7
اتمني	FFMJlNHLE
~تمن	FFMJlNHLE
موت	6GLMjYOKM
ان لا	NDDDW9cGC
استي…	ZGJIXLIGD
غدا	VCEBYFFE9
نفسي	O7GEnDDCG
~فسي	V4EClAB9C
^نفسي	TPRQbRLQR
#breath+lost	FGMKVMgMN
#die+lost	RLQNZOLPQ
جميع	FHKGlHHHE
~كون	J487i8464
~دون	PDDBbJDBD
اقف علي	IMHGiKKLF
افكر	UCCCeFJB8
~فكر	UCCCeFJB8
~رمي	FBHEjaFBF
#breath+high	IMOPgLLOL
اشتريت	dIMLTNOKL
~شتري	fGLKTJMJK
اشتر…	hGJJRILHI
ليله	H7D8nOTD9
~ليل	L192kVS43
^اشتريت	dIMLTNOKL
~جرح	JKNJgLOOM
افكر في	FKHCmHGCD
انتح…	EMNMlMMKJ
^افكر	HNKLiJLIG
ما هي	OKNPVOLNb
طريقه	TLMNYNNML
~طريق	UGLKXMILI
بدون	Q9B9O9WAT
#asks+dying	BIMOpPJJJ
كم	fFDDPF6B7
~كفي	VLKHYJJKI
^كم	bHHESI9GC
كتبت	GJLJlJJGH
~كتب	V363Z153W
رساله	UGIHcJIBM
كتبت رساله	IKLJjJKGH
~رسال	X5GEbIHBL
داع	IKLJjJKGH
رساله داع	IKLJjJKGH
كتابه	aFDBVFDCB
~كتاب	bCBAYCGBB
صيه	YGFHZMIFD
لاني	b9DDeCCDC
لن	FDDBnEADF
اكون	LEHFgIBIH
اسبوع	QNNMcPMMO
~سبوع	QNNMcPMMO
قادم	UEKJXJLKL
~نتحر	FPOOiOPNM
استم…	cFKHXLGHH
^لم	bCD6NFS7L
عبء	ORRRaRRRR
عبء علي	ORRRaRRRR
يجب	X5C6BC9EW
يجب ان	W6D7CD9FX
ارسل	IONIcKJLb
~رسل	ONLJXMIIZ
يريد ان	ZFLGTGKKH
يموت	m4HBFGL7E
#dying+paper	dLIIMNOLA
شرفه	cHJLULLKH
~شرف	cHJLULLKH
نفسها	XCFFfCBEG
~ذبح	hHKDTQJCF
~خبر	RMMGdLMKJ
فتاه	VHIEZKJIF
~فتا	VHIEZKJIF
تريد	SGHFdJHGE
تريد ان	MKKKeNOOI
امي لا	eHLNWGGMH
~اكل	SIJESZGFE
اريد موت	LPSRfORRS
اخاف ان	NIHJUaFKF
~وذي	HJJDOdJIJ
^اخاف	ZDCCOSCEC
مت	LAD9hDEDH
منذ	M6ECZDgFJ
ماتت	TDOMdIJNP
~مات	TDOMdIJNP
حق	YCBEdIF98
فقدت	QINMbGEJH
~فقد	RHNLZGDJD
اذهب	EFHFbchDH
~ذهب	KHNDbYeJN
^فقدت	QINMbGEJI
امتحان	YFKKZFEIK
~متحان	YFKKZFEIK
امتح…	YFKKZFEIK
اموت	a7LJTIKEI
عيش	NEGGeHFFG
~كره	DTSRoTROQ
تعبت	QEIGfIKFG
~عبت	QEIGfIKFG
تعبت من	QEIGfIKFG
خلاص	TELGjFDGL
عايز	IC78iBP99
ارتاح	SJKKcLJFJ
~رتاح	SJKKcLJFJ
^عايز	OBC8XCYAB
بدي	h412a7T01
^بدي	j95BKAU68
بقي	JCHDiDECC
^دي	SHKJhKJHK
عاد	PJLJdLKGI
ما عاد	PJLJdLKGI
ابغي	MMOMeNOJM
عاد ابغي	MMOMeNOJM
ابغي اعيش	MMOMeNOJM
مش عايز	GLKJjKIII
اكمل	DGIHmFEGG
عايز اكمل	GLKJjKIII
~كمل	H9HHmEDFF
فوق	OFDFhVFAH
خايف	LEI9TNdGB
انتظر	HGAEYKiB7
~نتظر	W361U7bA8
حبل	DHFFmJMGB
#dying+here	YLQRXQQQR
لما	YIHFgSEHC
هذه	f0CEeF6CM
اخر	N478T845h
مره	UA89WcA42
مع احد	BFIFdDhHF
حل	IEGEiDHED
اعد	bIKDZHEEB
انهاء	THFCbFGEA
في انهاء	LNMIfKMMH
~نهاء	THFCbFGEA
حياتي	REDCfDA76
~اتي	VBB8dB440
#birth+parent	ROLEaGYOP
انام	HCKDgYGMA
ان انام	JJNLhLNNJ
~نام	QDGFgUCBC
انام لا	JJNLhLNNJ
اصحي	JJNLhLNNJ
لا اصحي	JJNLhLNNJ
~بدا	ZLMKSJGKH
~رحل	GIHGaIcJL
امر	DGHGWFICl
لانه	LHIKUcJJG
كنت	LIGHcFZCA
ميت	UHFGdGBCA
~حسن	TFEFgHDDF
كرهت	FTSRnTROQ
من دنيا	NQQQcQOQQ
بي	SG8UIbGDB
ولاده	KMNPgOOPP
^من	h101V291b
اذا	8HB9Rs896
~ربي	eDFGXDFDC
كل ما	KCECNYG5a
من حياتي	KOOOgMNMM
عايزه	HELINhNHK
~عايز	UAGDNfEBG
~جمع	WLNMaLNMM
كافيه	SIJLaIJJI
~كافي	SIJLaIJJI
اولاد	MGJDSeKIL
كل ليله	NLQJZcQQP
^كل	GHGCPWIdC
خرج	L8BDUDkCC
سادس	RHFGbKJJI
حتي	OCGHdJLGZ
نهر	YCEAWD9C8
~دفتر	aQPOUPPOM
دفتر…	TNOKaPMQM
زايد	hKJIOJKHI
~راح	NGLFYFfMM
danh toi	9GJIAoLTN
'đánh tôi	JNRPJfOTO
cu nhau	QRSPHcSRS
vo con	ZITQHYOTT
con ra	NRURIdTUV
em bop	PCQOLeRRR
bop co	H4MBBoNQJ
'tát	8KTIHlKSM
'bóp	OBNKJgNPN
'em bóp	LKSQNfRUT
'bóp cổ	OBNKJgNPN
chong nhot	ILNCHjNSQ
toi trong	MHFbJZLMG
toi giu	LOVJLgKTP
can cuoc	q0C30S9E0
cuoc dien	RLMIJeJRJ
toi di	X2N00nXG6
di dau	FAPCDegNM
'căn	gILHCUFJC
'cước	cJNKGWHNE
'căn cước	cJNKGWHNE
'cước điện	SSSPQaOSO
'tôi đi	SMPCFZYME
'đi đâu	KOQKLabPN
#locked+pain	KNUMOhNUS
#pain+paper	S0200P2Tc
em danh	c6775VHB4
danh em	B9D30s5OH
'em đánh	WIHDHXOKJ
ve la	GQRKIiFQS
la dap	LGNVAfMEI
danh me	0MIHFp7PM
me con	DJB00VoL4
'đánh mẹ	DRTNOlKTU
bo duong	JIJ88n8KH
dam noi	ORRPQbNRQ
noi voi	IPQMJdNNZ
'dượng	HNOFIjIPO
'bố dượng	LOQNNfMQP
'nói với	LQRPLbOPW
cha	e3E30E3c9
cha duong	SNKCHcGNM
voi em	NBC99Yf6J
^cha	fGF9EREBF
xam	X7C4Gh8CD
xam hai	RBE79lACC
toi moi	iCGB0Y5N4
^cau	PILFIdHQE
'cậu	OJMJLeHKM
'ruột	TLOLDZJKF
'xâm	PLMEFfIII
'xâm hại	PLMEGfIIL
'tôi mới	ZKLHFWFRH
'tuổi	UAD8BOeGC
me ke	MFL0BjDHI
bo doi	hGE0AU6CI
doi con	UQPELZNNO
con bat	MPOEJgOOK
ngoai hien	IMHCFZcIJ
'mẹ kế	PKOLLdMON
'đói	ULJHIYRMO
'bỏ đói	WMLJMYGNR
me chong	DPPQTiKVV
chong chui	MNMOQePPR
duoi em	PNOGFgRSS
ra khoi	OJ7GKhLOK
khoi nha	LKBGKhLPP
nha giua	LKBHKhLPP
giua dem	LKBHKhLPP
'chửi	PQQLMgOQZ
'đuổi	LMNECiNQN
'khỏi	YMOLPXNQQ
'ra khỏi	ROPMPbPRQ
'khỏi nhà	QOPMPbPRR
'nhà giữa	QOPMPbPRR
'giữa đêm	QOPMPbPRR
nha chong	ZKOMNXLMQ
chong bat	JPUEIiUVU
em lam	cMQNOYMSS
to khong	hTUJJXIVF
cho an	9EL03v1BD
suot	u37CB9AE7
'nhà chồng	ZPRQQVORR
'em làm	aPSRRYOSS
'cho ăn	CJOFCoHLM
'suốt	jKMJMHKOF
toi nghien	aPSHCSMTG
danh ca	RQRPPfORR
me gia	QGJBDoFDG
gia de	IRVPPkPVV
de lay	JQUNOjPVU
lay tien	JQUNOjPVU
'mẹ già	SLNHNeNKK
thang con	dDFIDeB9I
doi so	TKHGIeFLB
so do	WBCFCdHF0
'sổ đỏ	TLMKKaNNH
#afraid+paper	d0100EGBZ
lay het	GKNGLjKON
luong	k9AECTH94
huu	fBGFDVJI6
luong huu	cDLKIXMK9
'lấy hết	LOPLPePPO
'lương	aLJLMVKLI
'hưu	YJLOJXIMJ
'lương hưu	XJMOKXJNJ
em bo	8UVHDfkSV
'em bỏ	HUVMJdeSV
chong cu	PSTFKcTUT
'cũ	p98BBWCA9
'chồng cũ	RUVMPaVVV
'ảnh	WELF7cJLL
ban trai	cGREGfNSG
em gay	XMOINXPRP
lam em	XNHJDaHSF
'ổng	FPTFKiRSU
bao hanh	C6HCBpJ9F
nam nay	E5EC9pJ8D
'bạo	OJMLMeMLO
'bạo hành	INPNNgQRR
bi chong	A7Q7OqQRQ
chong bao	bKULOSUUT
giup em	mBICEKHBJ
em voi	OHTQRbbUT
'bị chồng	6CVGRvTVU
ep	8G838uCGE
chong ep	LQUNLfSVQ
quan he	dKQOPNQPK
khong chiu	gFHHFaIJC
'ép	CFKBFqHOL
'hệ	SKNILLJXY
'quan hệ	ZQRQRSRQQ
'không chịu	bJPQMaOOJ
toi hay	fFVKFfKVU
hay danh	OISONcSSR
bi bo	E9G09SpFK
me danh	KJRLMhERR
gay roi	cKLJLVOPQ
'bị bố	MITHPgOVV
bi me	IGMFEhVIR
danh dau	FLSJFfGVg
muon ve	DKJD9deLJ
'bị mẹ	OLQOJcPRT
'muốn về	JQOLIZZRP
bo con	ABH19u875
con dang	IKKFefHVR
dang danh	LMLeMUMML
'đang đánh	QPPaQVORQ
nha bi	IHKFOiJMP
bo danh	RHSGQfKNJ
'con ở	KMSNQbaVU
'nhà bị	KKPKQgMSS
duoi danh	BQN8RsLVV
con chay	UKIEGVeIM
'đuổi đánh	LSUMShSVV
'con chạy	PMPNNVcSS
tui con	HIMHCiWQR
con tron	IILCIZgLO
xom nha	hEIBKWKPM
nghe tieng	dIREGPGRG
bi danh	WJM13fDQD
'xóm nhà	aNPJQWPTQ
'bị đánh	VOPDFZJQK
ben canh	aOHHLdJKK
danh con	LQRKPfLUU
con da	QNPGbXHMP
nha ke	KENDOiGPS
vet	-89D6Q0CG
hanh ha	YEJAKXOMQ
'hành hạ	UKKKMXMLR
dua con	THPDAcEGF
con lai	SFPCEdHGE
nhu cho	DFHEFeJfE
'con lại	NNRLNePKM
chi gai	WEL38fHQN
chong danh	9FMFCpORL
vien ma	eNRHJhIVI
dam bao	XTUGRgSVU
'chị gái	KORKIgNUT
'chồng đánh	CITLHoPUO
toi lay	R8KEEgCNL
lay chong	dILHBTAGF
'tôi lấy	SFNLKcLRO
'lấy chồng	ZNRPMWMOM
bi anh	YJQJOaRQP
anh re	F9JB9pHKJ
buc	gGIFHVMKJ
'rể	LJNJJhNQP
'anh rể	LJNJJhNQP
'bức	cLNJKVOPO
danh no	DHPFHmMUN
so khong	YOPFNiOPN
chia	q8F64BOIE
chia tay	gINCEYOPN
chong khong	kKTCDJFRT
khong dua	MOVJLgMVV
dua tien	LOQcNYOLO
theo doi	QLRDFhISJ
em gap	XQRJPbQRR
me de	QMVIKcKVL
'chồng không	cQVOOROUU
'đưa tiền	LQSbNWOPQ
'dõi	OTVMOePVP
'theo dõi	OTVMOePVP
'cấm	SRTMFcQUT
#follow+locked	DPNZDeNMP
ki don	TGJECcJLL
'đơn	gHGB9ODGA
toi om	aJJLGXMSG
co cho	lDB87YFED
'chỗ	gG987WES9
'có chỗ	YMKJFaMQK
bi duoi	LKBGKhLPP
duoi ra	LKBGKhLPP
'bị đuổi	POPMPbPRR
#follow+paper	-BIAAQFP9
dem qua	SFPKGgGTR
ra phuong	YAIKKaHKH
'ra phường	WJOPOYOPO
boi	i5931dCD9
chui boi	FHLHKlMMM
nhuc	P9CH7cDc7
doa dot	FKOBGlDHQ
nha moi	XJLJLXPML
'bới	GQRMRlRTS
'chửi bới	GQRMRlRTS
'dọa đốt	FPPJKlKNS
li hon	VCEG5ZDH9
giet ca	EIO0EnKOP
'ly hôn	WNONLWMQP
'giết cả	PPSCNdKST
chet nguoi	cBG7AcNDG
'chết người	eHLEGcPLL
thai khong	ZJOEHeNPP
khong nghe	EHOFKdMNg
vao mat	BDJC0qOTL
'vào mặt	NNSNJeRUU
'em chảy	MQRPCcIUU
ong xa	KOTEFgLTM
quang	JOMEGgUUM
'ông xã	QOVLOaQUP
'tôi đá	YMRMNXMRN
lao chong	IGQCGiRQP
toi danh	sCMD5ABC0
^lao	IGQCFiRQP
'lão	EKRKInSSP
'lão chồng	EKRKInSSP
'tôi đánh	gMPLHLJNE
'bữa	UQRPRcPTQ
vi khong	MUVILiNVT
cho tien	YQPFNbRTO
nguoi con	LHPHBjHJJ
ba me	JEF88iSBD
me di	EBD59Vj8F
'ba mẹ	QMMKGbMIK
'mẹ đi	HGKHJYbHI
ong ngoai	SFLCJXZIK
so cho	SLODNbJMG
kin	XKKELeIHD
cua con	gGG5AXGKG
'ông ngoại	MNPKLdSMN
chu ho	RBQDFg9PJ
coi	T0A52b58a
do con	UCKGAlAGF
em lay	AHSGHpITT
em moi	W5FE6IeGE
muoi lam	YIIKLfNTR
tuoi khong	QDEHCUeGB
'em lấy	JQUORgNUU
'em mới	VKKNLMbMN
'tuổi không	UGIJJRYKI
'cưới	XJCBEWHJD
di vay	MRUPMeSTR
no khong	LRUQOeSVR
khong di	YONKIYLPG
'không đi	YQPQOXORL
'dâu	YPQPNWOSS
con cai	OPPLIfJIT
doi nhot	dGGDLREHT
nhot ngoai	ENOFFWcJO
toi gia	VMNMKdKUK
gia roi	hIKJDY6RH
roi ma	MBHGFUbQE
ma con	FDF4BblH8
con no	BAMFAnGUK
no danh	FPMEFjLSJ
'già rồi	aMPQMZJUN
'rồi mà	RNOMMWVRN
'nó đánh	KNRMOfPUQ
danh ma	EOTDIsPVR
ma toi	LOTTGgQUQ
'vũ	MKQSIfVSP
em co	QbPNHYJNP
chong van	MSUOKfUVV
van danh	SPRJIbTRJ
anh ta	FELNFlNOJ
toi doa	JOREHiJQR
'tôi dọa	LQROPdNSS
cai nhau	TMROFZSRP
lai danh	CKQHAoKSQ
roi xin	VFJEEYKRB
'cãi	TQROFZRRP
'lại đánh	IPSKIjPSR
'quất	HNTGFlIUP
tre la	8DVEHoJUT
con cam	JUUOVmVVV
nha lay	uRSBAGBT8
lay that	CEQJJnNRM
that lung	CEQJJnNRM
'nhà lấy	sTVKLEGVK
'lấy thắt	MPUPRePUU
'thắt lưng	MPUPRePUU
nguoi nha	KGIBIjPQQ
danh dap	KKNBIjPRP
'người nhà	JMNJMhMSR
'đánh đập	PMRGPdPVT
la bi	DLRKIjHUS
em dap	NNPLPePSS
thoai em	kA554V6G7
em xe	KJNEBhKOP
'em đập	RRRPSaSTT
'em xé	POPONbNQQ
doi toi	VRRNMaPTR
toi tan	BNQMLYlSQ
day ve	QSTOMdQUT
'tôi tới	jJMHKMIOL
'tận	SVUSRbTUT
ban gai	UDPKLaQOH
'và	IHF89UFHi
tham	aC60AS8Y2
tham tim	IPQFHfHTN
tim me	EDPLBJmCD
con so	GBE41EqE9
'thâm	JOUMTiMVV
'thâm tím	JOUMTiMVV
'con sợ	KKMFGMhOJ
#intrude+paper	UCNXMXNLG
van tay	PHKFHhJQK
toi nem	EEJHDmOPJ
'tôi ném	JILOKhRQL
toi ma	hISFDcEV7
nau	mFCGHMIBA
nau com	fKLLMQMIL
mam	FBHDDToGD
'nấu	fKKLMPMLM
'trễ	lFHCGVMQ7
ngoai bi	BCHADdkFH
ut	AA74Ban8E
xo	QCFEKeGEH
xo nga	QCFEKeGEH
'út	JGIEJUfEK
chu di	MGOHLgIQU
ui	QBMCKgIKN
chong moi	PHOIKiVVM
danh dang	LIVJSjVVU
beats	AHMGJnNHH
beats me	ANUGLsJUT
husband hit	AMVLKqMVV
i ran	MHRGPSdSR
#lost+partner	TFBGDKhJL
the children	99I8AsCJM
#breath+figure	GNIJKjHLM
#figure+hit	iHNBLQRKM
passport	l4200T05H
mi passport	T9I59Y9HX
the face	ObPEMUPRQ
partner	OMQFMeBMO
part…	XKJBGdCHE
violent	fIOIGMGJL
viol…	eBECDTCB7
go home	7EIA0pSDA
victim	VGK8HZFDB
vict…	ZGJ9GWHEB
domestic	PJKJKbJJL
o domestic	PJKJKbJJL
dome…	PIKJKbJJL
violence	PJKJKbJJL
domestic violence	PJKJKbJJL
and need	PILIKcJOG
abused	JOPINhKSR
being abused	COQJOkLUT
~abus	KGEDGkGEI
abus…	KGEDGkGEI
abused at	COQJOkLUT
throws	GGOGLkGNO
at me	DFNWHgELL
i hitting	HKJDHlHMJ
^dad	QDMCDgNPJ
stepdad	FDJACnCGF
mi stepdad	FDJACnCGF
step…	D9H68r6CD
touches	DHH8Gp9EF
me at	DEB87jSBA
at night	7BH5Au7CH
mi uncle	F8JE3qAFE
little	M0821Zh8B
mi little	78C70hh7J
litt…	M0821Zh8B
little girl	FFMIFVgNP
parents	U7D3AOhAA
mi parents	JCJAAPd99
~parent	U7D3AOhAA
pare…	Y6D19JgA9
give	ZAED9T79c
food	QLGHDdVE4
makes	bBIBCgALJ
makes me	THOEGhBMN
me sleep	8IQHMmENP
takes	WBHGJjAEI
~tak	WBHGJjAEI
grandson	8BG8BXsFH
mi grandson	8BG8BXsFH
for money	KOQcMUNRO
in la	NEL4CmCLK
~starv	lKOICIIJP
and beats	QQRMQbRRQ
trea…	YLRFOaLPK
beats hi	HMOMRhRNQ
hi wife	HMOMRhRNQ
wife everi	HMOMRhRNQ
scream	jQOCFGLPF
'wife every	HMOMRhRNQ
the child	gGJI8XGKG
bruises	HJMJJjHPK
~bruis	HJMJJjHPK
brui…	HJMJJjHPK
the parents	HJMHNXgOP
beaten	jDM3CMCID
i beaten	IKQMQhORR
beaten bi	FJQKPkORR
bi he	LAJFHlCGK
husband and	fJOLKMNKL
i afraid	BGIEDlYKL
report	fEF8BKY97
to report	gRPOGaOIR
repo…	gDF7BKY95
'beaten by	FJQKPkORR
#murder+rape	HMQMJfLOH
kicks	GLSLNjQSJ
~kick	XGIFHWMFD
kicks me	GLSLNjQSJ
although	SDLBGTEGc
alth…	SDLBGTEGc
although i	OELDJUIHd
divorce	gHIBBWFAB
divo…	lEEA9WA92
i leave	KLP17kGJP
to se	hJIGLcLQS
drinks	MNOJLfQKJ
~drink	VHJHHeKFF
drin…	VHJHHeKFF
away from	99I5KbhLK
from home	AHKBMbeLK
dad ha	OGKDDeDJK
hiding from	HMMFJjLOM
from mi	L9E57hUB5
'from my	L9E57hUB5
with mi	f7G33MNB7
nowhere	ECFCBTkBJ
nowh…	ECFCBTkBJ
nowhere to	ECFCBTkBJ
'with my	f7G33MNB7
with the	bB44AWDHX
follows	LNPeMTMOL
follows me	LNPeMTMOL
me when	OINEEmEQL
i get	pGSIDWDUQ
#asks+follow	dOKNPWQRR
#asks+parent	M0B02SkEC
to mai	aMJJGSFIG
me up	BOLIIaiMK
'marry	a7F86a6AC
'to marry	aMJJGSFIG
me mai	DHQBEbaNN
me go	LLNDFkDOO
our parents	IOLHQcaOP
parents are	HFLHGXgDG
grandpa	BlE60RJ66
touches mi	FIIBHnAFG
private	WHLHJXFIG
priv…	WHLHJXFIG
pat	YHHJHYHD9
'touches my	FIIBHnAFG
employer	MMFOOeNON
empl…	PKEMLeLJK
live in	WNMLKaRRP
their	ZPQMMZKPN
a a	XAE9FUHBb
ciga…	GEE79nE9G
take the	gIN7DaGLI
girlfriend	kLMKMHHHO
girl…	kLMKMHHHO
threatens	IIN64mHKO
where	g0000Dn67
where can	XMHMJfIRQ
can i	y1384P3II
i go	aHHKEZ9SS
^where	hC1A5PW70
#asks+hurt	g0140VWJJ
#asks+partner	h9JDEQ9HL
i mi	UKMLIObII
^who	-A72C8893
beat me	dJPDHOQJE
pulled mi	FJLaHeKKG
mi head	cDF9CaHJA
'pulled my	FJLaHeKKG
knife at	LLPXIZMMN
e husband	YHKMHUJHJ
i at	GEKHNagMQ
daddi	NMNHMfJJJ
mommi	AGIHEZjEE
^daddi	NMNHMfJJJ
'daddy	NMNHMfJJJ
'mommy	AGIHEZjEE
mi mum	b1774ZT8B
aunt	hGHGNPHPN
~look	cHMGHRHLJ
the old	dJGJJYHMG
feed	XJLIFbGST
daughter i	XCOCCYTLO
kept	aFOHGaIKK
locked up	PGPDFgCQR
me again	NGRAJgQSM
husband threatens	INRIEkQOT
threatens to	IKN49jILP
spouse	ZOSPQWSRS
spou…	gKIJMSKOM
abuses	NMLMPeNNQ
#asks+locked	kLLFFPDRF
mi papers	RPSGObPUG
papers and	SOPFNbMRC
me don	M8T9Di6JD
don the	JAG3Dj9DC
husband kep	RUVVVcUVV
upstairs	AEGHIo9KM
~upstair	AEGHIo9KM
upst…	AEGHIo9KM
late	t4G55M0DK
with an	OIGGNeGGM
he and	IBJHKmGKM
~call	cGIFEUDJF
call…	gGLELPIPG
يضربني	NNNKNePLO
زوجي يضربني	dQSOJNRSU
ضربني	8OQOHmQPQ
من بيت	FBF6EfdHH
يصفعني	LMOJOgHOQ
~صفع	EJKIJlFJL
يصفع…	LMOJOgHOQ
#hit+small	CGOYPdBQO
#kid+small	Q5K0GLmKM
خنقني	RFH8DjHDE
~خنق	SFG8CjHDD
جوازي	ODI9AbCGR
~جواز	QAI89b7GR
^اخذ	OINCIdJMD
خطيبي	HCKBKkKGL
~خطيب	S8H6FhDAI
~لكم	GLNJMkQKF
^خطيبي	HCKBKkKGL
طليقي	FGJ6InJEK
~طليق	FGJ6InJEK
يهددني قتل	EIK8EnICK
^طليقي	FGJ6InJEK
ارجع	C7C9CjfE9
ان ارجع	TLJHJYENG
عنيف	CILGJoEMI
ضحيه	PIIJIeJEI
~ضحي	PIIJIeJEI
عنف	NMMLKeNFH
اسري	RJIJIeLBD
عنف اسري	NMMLKeNFH
~سري	PFEFFeHCT
احتاج	fCGBDXBF8
مساعده	aIFFHbI73
~مساعد	TC99BYD0U
مساع…	aEBBDYE2I
~تعرض	BIFGGoEJI
تضربني	GHPLJjJQQ
تضرب…	GHPLJjJQQ
#now+small	JBLbLVJPI
زوج	S8GCGdAGJ
زوج امي	HHNLNiJMN
ليل	FGIGImCLK
^زوج	PCJDKfCJL
تحرش	JONdNVHMM
~حرش	JONdNVHMM
صغيره	O4804Wh25
~صغير	Q1600Wh03
للبيت	SBFCDVSHG
اهلي	LAA3AYa46
~هلي	N8817Xa24
^اهلي	9DD9Dah9A
زوجه	h9GFCMFCL
^زوجه	aDJHHTEHO
~معاش	QIPILdJNI
حماتي	FHJFIlJGK
~حما	FFI6GoGBI
^حماتي	FHJFIlJGK
اهل	XHJEJfKIJ
~عامل	gGHEHZKGK
~قفل	TFFBDKfAG
زوجته	GHMHFlGIJ
يضرب زوجته	KORLMfRSR
زوجته كل	KORLMfRSR
كدمات	YKMKKXGLN
كله كدمات	CGNHMoGMP
~كدم	YKMKKXGLN
اهله	DGGCLWjGM
~هله	68F7DleCC
يضربها	VLLGKYQIK
زوجها	XHOLLVLMO
~شتك	fQHJFaOLF
^صديقتي	JLL8gUMMI
قوه	CGLRFd9HG
قال	JFL7CcgGH
طلاق	UHGBEbHAA
~ركت	RD787Wa75
يمنعني	OQQMOcQNP
~منع	QPPLKcMMP
يمنع…	OQQMOcQNP
يمنعني من	OQQMOcQNP
عيال	CCG5HbkHK
لان	hJLEEaGPE
من زوجي	BAF77qBGG
طردني	FHIIImCLK
~طرد	LCEAEmAEC
طردني من	FHIIImCLK
عمري	MGHAHXhFD
~عمر	OAB2CRl99
خمسه	WNPIMaJON
~خمس	bLNELYHKI
عشر	XFJDFVTGG
^عمري	THJEJXXHJ
#murder+small	NIPQLaHML
^اخي	Y050Wc420
يلمس	HHICKlGGI
ذي	ZJLDMcKKK
~لذي	ZJLDMcKKK
سيجاره	AIJIJlMHK
سيجا…	AIJIJlMHK
اين	T0200Lh00
^اين	gC8A7UOB8
~شدن	BDHFFoHCF
شعري	BDHFFoHCF
من شعري	BDHFFoHCF
~شعر	VHLJJkLFI
بيضر…	FHFBFpHIG
في بيتي	WMPHQZPQR
بيضربني	IOMKKhJNL
~بنه	YDFF9ZCB9
^عجوز	QJJHKbPHJ
^بنتي	W5D79Sc9H
ثانيه	aFHCCbGFE
مره ثانيه	VJJKGeGIJ
~ثاني	bEHCCbGED
يحرق…	5DCDDsA8G
حابسني	HNMENiLNP
~بسن	HNMENiLNP
حابس…	HNMENiLNP
~كلم	SELLJTXIe
قدام عيال	MNOMOeLPQ
اوراقي	QIKEFdID6
~وراق	X4730X96I
اورا…	QHKEBdID3
كدمات من	IKROPiPQQ
زوجي لا	VJQLDYNPP
زوج اختي	BGHFIoHJM
علي درج	CEDWDdGDC
تاخر	iCEEDTBCC
~اخر	iCEEDTBCC
يدفع	QGMINdNJF
~مال	a8KIKbLHC
جديد	Z4EBCN6Ba
lac	T01000l20
bi lac	d4K65AUJI
'lạc	N8E86EhFB
'bị lạc	UELFFOYMK
#lost+pain	R6IH5BhLD
chau lac	EUVVVVmVV
lac ba	KLRRPRfRR
ba o	NRSRRRcTT
o cho	RLGLKMfKJ
cho chau	nLPGHMLGH
chau khong	QLMLPXaHI
biet duong	IOMNHKiQO
duong ve	CIGECFoPL
'ở chợ	PRRRRRbRR
'cháu không	PPQRQZYPO
'biết đường	NQQRPMdTS
'đường về	JNMLNIhSR
oi me	DLKPJImKO
dau roi	KHRNHGkQS
tim mai	v7HG7AHCD
'đâu rồi	OQSQMKdRT
'tìm	bBDE86bEA
'con tìm	OSUURRbVU
'tìm mãi	gNOQMPFMN
bao con	IFECCEoJM
day doi	HKKLIMjPP
'đợi	ONNPDOfMQ
'lâu	fEHJ7KVJH
ba di	SJPJLNbON
dau mat	E3D87LpPO
'đâu mất	NONLJQdRQ
'tiêu	SPQPNRZLO
con di	JCPA2PkHI
voi ba	SMUSLObMO
ba ma	l6KC4EVEI
ma gio	HFTIIKlMT
'con đi	KLOLGOhHI
'mà giờ	GRVOSUkOU
nha mot	GHOKKLjDN
toi con	iEIHIKWFE
'nhà một	KLSGPRhUT
#afraid+alone	C5J70EuKG
#afraid+murder	UFNKEDaN8
nha con	ENEFFJmGG
con doi	RMJDEJfIC
con chua	GIMJGJjUN
chua ve	JLTOLLhUV
ve con	LRTSMLfUV
'chưa về	OOTSQPcUV
chia khoa	iJHCFCSHK
'chìa	cOJMOLSII
'chìa khóa	cOJMOLSII
'vắng	bLQLNITQP
em con	BGONDIpRR
con khoc	BINKEFoTK
biet lam	hKKOLOUIG
#afraid+lost	eEDDCFXJC
#lost+threat	HAL734nHL
hoc ve	NOPQOOdSS
ai don	FCKK6KlNJ
'đón	QIMLDMeNO
'ai đón	LJOPHPhPQ
#alone+paper	TADB0DcJ5
#alone+threat	LMRLFMgQQ
la dau	RLJLJMeGF
khong nho	NONMOOeSG
so dien	RMGCHIROd
cua me	UIMIIIbN8
goi me	1CKBF8vME
gium con	IDIGJIjNE
'nhớ	MOONMQaOX
'số điện	QPMMOMVQY
'của mẹ	TPPOONYTJ
'gọi mẹ	GJKDJJjGG
con voi	G9HF9BpML
'con với	PJONIJfPR
6	fOIMKLbLA
6 tuoi	SPOPPOcRO
'6 tuổi	RRRTSSbUT
con lop	MTVSPShVU
1	kFHHIIUJG
lop 1	OSUQQThVM
con lac	GIQQIPjRQ
lac duong	XRVRKQTVV
'con lạc	MRSRQRdST
#lost+small	1FKHFJzGK
chi em	VCKh8CJNG
me bo	GNONHKgIU
con ngoi	GKEFHKkHG
ngoi day	JILMHMhJK
doi tu	SKMOKNZPO
tu sang	INOQLQhSR
be gai	KIP9FIjFP
dung khoc	RORPPRaRR
khoc mot	RORPPRaRR
thay nguoi	dUVSUVYVP
nguoi lon	SCKEBJdMI
'bé gái	CFRGJKpIP
'đứng khóc	PMUMRUeUU
'khóc một	PMUMRUeUU
'người lớn	QGOGGOkSN
#alone+kid	K08005n6C
#alone+lost	UUVVUVYVV
#here+lost	U596BAcDJ
chau nho	UPTPNNZTT
nho di	HPSNORjSS
di lac	VAIFBGZFF
lac o	FPRPORjRR
'đi lạc	VHOMJOWOL
'lạc ở	OQRRRRcRR
#lost+machine	P8LIGKh8D
chung ba	NLQKPNdLQ
ba tuoi	LKPJONfKP
tuoi di	hOQKJOIKQ
di lang	MQSKPPgST
lang thang	XHKFGIcNO
thang ngoai	MQSKPPgST
duong mot	KJTHJQhVV
'chừng	KHRLLMiPQ
'ba tuổi	KLRNQNhPR
'tuổi đi	aRTSRRQPS
'thang ngoài	ORSORScTT
nhat duoc	aJIGIKWKN
mot be	DDP6BHoEO
be khong	9IVKCGqVU
'nhặt	UMIPHNaJK
'nhặt được	UMIPHNaJK
'một bé	7CRFHItIO
'bé không	IMVRKPiVU
#device+lost	RJLINLbON
lac con	LTUSRTfUV
'áo	XJIKBaLFH
toi lac	DLQQKPlPO
lac dau	NOSQLPdSS
'tôi lạc	LRRRPReRQ
#lost+past	WFHEBKYJI
khong tim	lDKF9GKG9
tim thay	lDKF9GKG9
thay con	APOFHPkRI
bon tuoi	EGQHIKnRQ
'không tìm	cOPMGNQOH
'tìm thấy	cOPMGNQOH
'bốn	7SVPNStVV
'bốn tuổi	7SVPNStVV
#blast+lost	HDE9CKpN7
trong toa	EDDHIHoQM
'trong tòa	MOOOONeTR
thay dau	LLRRMRdRR
'thấy đâu	PRRRORaRR
hoc tu	YOQPQRZRP
trua	TNIHLKeMO
tu trua	GHKHHElKK
'trưa	WHIGKHVGK
toi bo	ORRMNNdRQ
bo nha	NRRLLLfRQ
nha di	JLMDHFlKL
di tu	NQQMLLfQQ
tu toi	MSSOMMfSS
toi qua	h9B0CmVMB
'tôi bỏ	PSSQQRbSS
'bỏ nhà	PSSQPQcSS
'nhà đi	NPOMNNeQP
'đi từ	OSSQQQcSS
'từ tối	OSSQQQcSS
tui mat	ONTKPTgVV
mat tich	KGNLEOiQO
tich tu	WNQPNRTRR
'mất tích	MMPQLQeRP
'tích từ	VQSTRUWUT
loa	jCBEBJZ1E
doc loa	CORPNOnSO
gium toi	NKNHLNgII
lac mat	VEHFHIY9H
^doc	JOMFLFhNd
'đọc	RPPJKLZNX
'lạc mất	SMNLMOZJM
thang chau	eFHELDPHM
bo roi	VJONLOaPP
roi truoc	NLQPOPdQQ
cong chua	bIROKQQTV
'bị bỏ	NGMGMFgMO
'bỏ rơi	UMQPQRZRR
'rơi trước	QORQRRaRR
'chùa	cPRRPRNPM
dua tre	7NOHNKkNP
tre so	NJLILKdSM
so sinh	NJLILKdSM
sinh truoc	LJMJOLhTP
truoc cua	HGGDLJkOJ
'đứa trẻ	FOPJPMiPQ
'trẻ sơ	OPONRQdTP
'trước cửa	NLLIPOfQO
duoc em	TJLGGFaSU
^nhat	TJLGGFaSU
nho bi	JMQFRLgQR
xe o	bNLELKbNL
'nhỏ bị	OPRNRRbRR
ben co	QQSNSRcUN
co hai	dMMGINUPM
minh may	JIPKQPhDQ
hom nay	eEB907A6e
'mình mấy	LLSFSRgUU
#alone+machine	HJLJINkED
may ngay	ZMB9CBY89
'mấy ngày	URNHJIYIL
#asks+lost	PPPPNPcPP
#asks+machine	-936DAH00
robot	N0820IqR0
robot oi	NHPONPdFI
^robot	DDJFEMn16
'dẫn	HLMMLPYIc
'tìm mẹ	HMQQMHjKN
biet me	IJQNOMhIR
me o	GEINGFkFN
'biết mẹ	ONTSRRcOT
di ve	dOUHDOUUT
con kiem	DIIDFNkOB
kiem khong	NJJMJLeQD
o mo	NVUURTdUU
day ma	H8OACIlFL
'đây mà	NNPMLOdNQ
hu	YEIC8FjBA
hu hu	CJJHDGoLO
'ba má	XNQPJHXSR
#afraid+past	HJNLLLiON
chau o	PRTSTTaUU
day toi	WMKHPMcVP
ai con	ELRRKRlVT
mat dien	XLNMMPVGM
con mot	eKPJFDWFG
minh con	QOQQPRaTS
chi co	cMRLIHbUQ
co chu	ILPIKIiRI
chu la	eGPFIGdQH
di choi	NHPGIGiRI
con len	ZDGEGNe9H
#flame+intrude	HKIQKKcMQ
gio con	JQOGKHiMO
doi o	TKKHFMZNP
chau cho	DIOMIGmQI
em lac	BKQPJLnUT
doan	PHOQJLeRP
'em lạc	KRRRQSfUT
lac trong	AGMMJLqPO
sieu	fKNMLKNRK
sieu thi	XPQQPPYTL
'siêu	eNQQPOOSR
'thị	ZMOLIKWKR
na	QAFDJJgCA
be di	JLRMRRgRQ
#help+lost	PNMONOhQQ
thi bao	MLKQJPgRR
bao khong	iFEGDKROC
'hỏi	iDD98HAYG
#paper+past	kBKGBGNMC
bao ai	dJJDEDbOS
#help+past	Q9LCEAdNO
minh vua	MMSHQOfVV
bo ra	TITHIOgTM
'mình vừa	GMULTUiVV
tui moi	PLQTIQeTQ
nam tuoi	OLRTKSfTT
hoi cho	XFIDCLdEA
nho khong	BFRIFIqPR
ai di	XJNNILYFO
di cung	LGQJDMhPO
cung cu	WPRPNPeQM
'nhỏ không	ILTPNRjRT
'đi cùng	GHSLGPkSP
duoc con	JPJMLMgNM
het pin	TGHGJHcIO
biet ve	HQMNQJhNP
con cho	nEC208P51
'con chờ	CNTVHQnQU
bo o	9GDEaGYfC
ruoc	ZMKHKLaII
be chung	KEPHJNhKO
'bé chừng	KHRLLMiPQ
chau ngoai	D9DBHKqOM
ngoai toi	D9DBHKqOM
roi mat	gDKCIFXQP
'cháu ngoại	KMPKNOfPP
'ngoại tôi	KMPKNOfPP
bo lai	HHOCKDkKR
lai o	DHN9JEmKQ
o tram	QIMKJKeMT
'bỏ lại	ONQMQPcQR
'lại ở	LNQMQPdQR
find	W06739g15
t find	oCCB6MEBK
find mi	J9HH7EkEK
mi mom	LKNE9FhJK
'find my	J9HH7EkEK
where i	l99C7FU00
mi mommi	GKQOQOjLM
'is my	ULMLIMbII
'my mommy	GKQOQOjLM
am lot	LBKCIEgFB
told	bHODIKULH
told me	VGPGIPZML
to wait	cSQMFPaUP
did	P4A9AChB9
did not	P5ACBCgB9
not come	MAEEAGiCB
come back	OMJMQLeMM
nobodi i	OQPOIPcQO
nobodi came	JNKHGKiJJ
t know	AA7207s8A
know ho	ERLNBFmJH
ho to	QJHC7BWCV
to get	IKOGHJjMK
#paper+water	N02000VBg
i got	VFLHJHaDD
know where	EKOLHKlGH
can you	q9JGDFU16
#machine+small	LJOKQPgJL
want mi	QNPKDHeMO
mummi	ELOFHLmLN
'want my	QNPKDHeMO
'mummy	ELOFHLmLN
number	g8976BF5a
numb…	XAB78AJ9g
brother i	hGKGHISNN
crying	GFNEHGlON
~cry	GFNEHGlON
cryi…	GFNEHGlON
mum i	g0543XO7B
i gone	IMOMKLhPO
five	l9B82GW57
class	IEGHDKkFH
mi class	FKILHNkIK
~clas	IEGHDKkFH
help me	q03075TC4
am alone	BDLBEFqRO
with him	5AO4FglLK
in here	WLONMLZMN
a kid	e3C97FcHE
a little	b8HA9EbHG
small	b38099i8A
a small	S3809Dj46
small child	EAH9GKlLI
found	O6D55ApA8
i found	aMLIKPWHJ
found a	NFDCFMj9B
not know	DFHEMJnFF
names	GNINQQaJc
~nam	KLJKMPZJZ
i alone	NJQFPRdRR
alone in	MGQCNQfRQ
without ani	OKOJIPaNZ
'without any	OKOJIPaNZ
four	DHKJHKlPN
second	hGILNMUJI
a second	WJSJLPaNM
seco…	nFDGGJPCC
little boy	DHOHMElLP
missing	THJGFMbMB
i missing	UGLMIOYNM
~miss	aGIEALUJ9
miss…	bGIEALUJ9
missing since	YLNPLQUOO
morning	VIKIIKeIJ
~morn	VIKIIKeIJ
morn…	VIKIIKeIJ
come home	ZBHKJHVEF
son ran	IIOJGIjSU
anno…	WKLKJMXGM
newborn	QCMDKJbLL
a newborn	JILHNIhLP
newb…	QCMDKJbLL
babi in	JHKIPKhNN
i locked	bEE6B8fEH
tuo kids	ADJ9IGpKN
ue have	aFDGCBcII
have no	l8GCCBUI8
i came	eFJKHPTJM
anywhere	QMLIEIcKJ
anyw…	QMLIEIcKJ
which	rA8D73KGA
^which	VOKNJJaPG
#asks+small	H7B6C4lIG
are you	gKJKMNh3A
no one	eHJGHJTQK
#alone+blast	WFICEHbPJ
o and	FCGGEGmKK
eight	IHKIEOiOL
way home	MMOQILePQ
asking	bKKIKIZJJ
~ask	oBI97DMCE
aski…	bKKIKIZJJ
asking for	SMRJJMfTR
hi mother	9ALAJoSMK
loe	bNONMQVJK
child a	cJOHFJVNM
red	lKIJHJUCE
a red	RMSLPRcTS
cannot find	OPQRPQcRR
year	j19517fAA
year old	EFIEBJnGD
disappeared	GHGGGMlKC
~disappear	GHGGGMlKC
where do	bOGMKPZNH
report a	SLRNOPaQP
a missing	RQRMQRaRJ
son i	XCKCCCZJO
#asks+kid	T2JF2NgLM
crying for	QQSOQRaTS
for he	bOSPQQTUN
girl i	KJQMJIhSV
look	ZIPKLMXQJ
came…	OLTOTSdVV
get a	cINJKHSLJ
paper	rB3105QG0
#lost+paper	pHIFCFDL8
#paper+small	hEIAIAOMB
closed	NJIIJMYEa
~clos	UGFEFGUGY
sepa…	hLNKFKLKG
forgot	hBHCDBV81
forg…	S9H779R6i
abandoned	gDJIKDSLN
an abandoned	WHOKMNXNO
~abandon	gDJIKDSLN
aban…	gDJIKDSLN
abandoned babi	ULPNROXPT
'abandoned baby	ULPNROXPT
round	D9PKDfXOO
school bu	GGFNGHlKI
sit	UJJEFDgJI
after a	SDFCIHeEG
اضعت	MNMNLKfLL
~ضعت	MNMNLKfLL
^اضعت	MNMNLKfLL
ين	cJIKFAWIG
~وين	cJIKFAWIG
~لاقي	HMROUPjVV
لاقي…	ADIGFGpGJ
^ين	eNLNKORKJ
ضعت	PIEGCHhBH
سنوات	NEJF9KgIK
~وات	NEJF9KgIK
#past+small	UEJFAJdIJ
قالت	OHJHHHgHH
~قال	OHJHHHgHH
~ولم	W6542Bf40
ترجع	VIKLMKXLL
لم ترجع	PNPNPNbPP
^ماما	m4B6K2LFJ
لوحدي	KONOGMjLM
~لوحد	9JJFBKrEG
فتح	VJPcOLTPO
فتح باب	JDKdKEYMI
من مدرسه	7LJJHKrII
اعرف	AHKJEKsEJ
لا اعرف	B9GHE9pKF
ممكن	d276A9Y65
^ممكن	XA89CEa87
رقم	X35506O5Z
صغير	NDHDBIqB9
يبكي	GFHDHElHM
~بكي	CAE8A7rFI
راحت	NGLFPFfMM
كانت	UEDFGGgIF
خمس	KLOOPKhOQ
سنين	AHJDHGqHI
ضايع	XOMGLHUMI
روبوت	FFFIHJnT9
يا روبوت	FHIKKKoOE
~روبو	FFFIHJnT9
ساعدني	hGIHHIV9B
~عدن	iFHGHIV9B
بابا راح	OLOMOPeIM
~لحال	MNOMNNeOO
#alone+small	HJJHJMjKJ
عشر سنوات	RMOMJNbOQ
بنت صغيره	SHKFIDcIM
~حده	jGHIIKIGF
جدت	gGHDGASFB
لا يعرف	f8IHDBWED
اسماء	LJJIJIbGa
~سماء	LJJIJIbGa
^جدت	gGHDGASFB
في طفل	CJGDJFnLL
اجد	e7EC7BQFB
لا اجد	sAHF9I7KG
عمره	QGKHKMfJL
اربع	KIPNMQgOP
عمره اربع	IOQOORgQQ
اربع سنوات	IOQOORgQQ
اختفت	LNOKOOeNO
طفلي في	SOPQOPYRQ
هذا	c8D58CU5Z
ضاع	Y49BCDYAD
مني	fHLLIMPLJ
ضاع مني	fCB9DDQAA
مفقود	KJLLJIhJJ
مفقود من	PKMMKIdJK
هرب من	CHJEG8pKJ
سماعه	ZJJJJLYFH
~سماع	ZJJJJLYFH
حفيدي	G96A68m55
~حفيد	E74656o33
ترك	eCJDLDZHG
جدنا	RLIHHLeIK
~جدن	RLIHHLeIK
~مولود	RMHIJFeIJ
مولو…	QMIJKGeJK
ايام	ODDBBClBB
~يام	ODDBBClBB
ليس	XHECFCdA9
اي	W8AF9BZE7
في اي	QGGHHFbOL
اي مكان	EGIIIGmOM
انا صغير	CNNKHOmLF
تركت…	TGFIEBaEH
انقطعت	ZLLLNNWLM
انقط…	eJJHGJVGI
ثمان	OQPLQQcQQ
عمري ثمان	OQPLQQcQQ
ثمان سنين	OQPLQQcQQ
اعرف طريق	KNOOONgHN
طريق بيت	KNOOONgHN
لد	S7JF88eDH
لد عمره	GLQNNLkOP
~قريب	kEEIH9O74
يسال	bHKKJJOLM
~سال	lDIICAMGE
امه	GCF4AbjCH
^لد	GLQNNLkOP
#birth+small	GLQNNLkOP
^هذا	hLKGGIWGE
احمر	ZMPPPQXNN
~حمر	ZMPPPQXNN
عمرها	WMNOMLYLL
ابن	dAD857TU5
ابن اختي	WMOOEMXPL
^ابن	TIJELHaEI
ابلغ	SOOLNOZLL
ابلغ عن	NNPNMPdMJ
ضاع في	IKOJNFiRQ
طفله	UFJEHVYKL
اهلها	EDKFGkSGE
ضاعت	hKJKJHIJK
~ضاع	iJJKIHHJK
تهت	KQMMNOgKO
^احنا	aEE8LGYBC
^كنت	YNOOEObMH
~ضيع	cIIIKGbIJ
ابني عنده	cEMLHHTJL
متروك	CFMFLImMN
~مترو	CFMFLImMN
~مكان	LJGIFJgIF
مشي	OHGLMEeON
ارجع للبيت	WIIJLEVJK
ظهر	bII8KBZHI
~لون	FfNJLMZLM
~ركو	KGFDGGjDH
may ngu	FLNKILIkK
'mày	2276F7Aqb
^thu	VLJIGCKYG
'thứ	NFCGAFIaY
tiet	LEGGCHFbb
'điên	POILNMLcF
^cam	ZHHEFJKaD
'à	e8GBDKEY9
loi nhu	NKMNLMOYU
^tra	cKNGLIGZE
'lời như	LNRQQRScP
kiep	GILLMJJkE
thong	V6B37A9aS
he thong	MCGBHEEdX
'thống	PKLHOKLXZ
'hệ thống	OKLHOKLXZ
giup duoc	JMKMHKLjJ
duoc cai	HMIMFLNjN
^dot	KJKMIHKhD
may mat	PHJJKHFiF
con may	dEHJGKEaB
tao	56D4G57ke
^bien	QEGBEFCh5
lu	JDDDC8Bn7
'lũ	MLLMMLLfI
khon	EJLEHLJmF
^lu	PHIFIFCgG
su	I800010YX
'sự	jINGLNMVF
may di	IFGCGIGXh
^to	b130547X0
'tổ	fFBDFHEO5
^tien	mA00C6GT0
'tiên	PKKELGKZa
may la	GPLLLPJcV
'mày là	IQPQQPMYX
neo	hAB6F9AaA
phan	V7FBDFGXU
het phan	FOPNNQQeb
thien	PKMIJQOeG
'phần	OQRQQQQZU
man hinh	p441189U3
'màn	ZKLFLINVF
'màn hình	ZKLFLINVF
do quy	OPNOOMPdJ
'quỷ	VNONNNNXN
mat day	BIGIKMKnE
'dày	ULLLIONdH
vai	5544389Xp
'nạn	VHOMHKOcN
'thần	TMNLMOOYM
mat cho	MOMLJMKeK
ai day	cIIMAQMaI
'dạy	YPQPOQPVO
'vậy	mEDJDIDK9
cai thu	VFKGBHMXE
ba gia	SJJMHGIdF
'bà già	UOOROJNbM
hach	RLNOONOeJ
^ngu	THGIFHIZF
dung het	NOLJILNeK
'dụng	fFHIEGFRF
phe	KCMPNJQbV
you are	7IDAHJAic
stupid	HGIJEFFn8
stup…	HGIJEFFn8
^you	C6846F4rE
you stupid	LMMMNOLfK
shut	HLIJILNkF
^shut	HLIJILNkF
what a	BEIJHKLoK
trash	MGOLNOMhK
hell	HKKLENLkD
^go	NMLMINNfK
whole	X8ADYEEZ7
fool	FIHHIJJlB
anything	WKIMLNMYK
~anyth	WKIMLNMYK
anyt…	WKIMLNMYK
you re	IMQOPQOhL
absolute	ZJKJILKUD
an absolute	ZJKJILKUD
abso…	ZJKJILKUD
what the	PKMJIQLdF
i uong	ONONJPLdI
tin can	MQQQQRQeL
^stop	eFE9EFKWF
^ki	LGLFFIHfE
^son	MEDEHCHfM
reta…	fMHMHNGYJ
^get	aHNKNMMWL
assistant	BJJKKNJbc
assi…	IDECDGEXZ
ever	cJKJHMEcG
screen	bAAMHLIaK
inco…	V5B5779W6
read	UMEADEGba
غبي	IKIJKLKjB
يا غبي	LLMMLMNfI
انت	ADBGDHEkW
^انت	GIGMMLIlB
~فهم	WHGGEJJe9
له	N7A8cA7SR
~لله	OBDCdEAVA
~لعن	CEFEHFGnC
^له	5GGEfHIXB
انتم	HIIIIKKjF
~نتم	HIIIIKKjF
جهاز	SEDCCDFaV
^جهاز	UIIHIJJd9
تعرف	KCFGFFCiG
~موظف	VGEHDJIfC
موظف…	cJJJJLLWF
كلاب	IIJGDIJmD
bo qua	JNNLJMOPh
qua tat	QDFIILECh
quy dinh	9KIF7HLGq
va lam	JMOLJMOPh
loi toi	CFNHKGKKn
'quy định	EMNKHLLFm
hay quen	KQOLOOLEg
quen vai	PPQNQPPKc
cua may	KHDGJKC5i
^hay	3LAEIIF7v
'hãy	EJIKLKLKm
'hãy quên	OQPOPPONc
'trò	OMMKGNMJf
tro li	GIMLIMHFk
ban la	d8EDCE88S
hacker	IIKNIOHIj
hack…	IIKNIOHIj
'trợ	bJDHJLJMV
'bạn là	dGOLJKDIP
la giam	IRSOKNOQj
giam doc	IRSOKNOQj
an va	NUVOTUTTd
cap ho	NVVOSUUVd
ho chieu	iF9CBC9IR
chieu cho	PTVOCKGVc
^gia	aHJ7IGKEg
'giả	IOQNHNNMj
'giám	WKKJANIMX
'chiếu	aMFHJKMMV
'hộ chiếu	aMFHJKMMV
#machine+paper	G0000600s
#machine+police	GQQMPPOMk
#paper+police	SLP2KOOLe
#police+water	SRRPRRRRb
dong vai	IKJJKMJIi
mot nguoi	SMMKKPMNZ
nguoi khong	ULJJHLJMY
gioi han	MNLLMNM8g
'đóng	O988ACCCj
'người không	VNNNNOMPW
'hạn	j966B9B1P
'giới hạn	QRRQRSRJa
moi thu	IMMKJLKEi
thu tuc	eNNI7EGHS
mien	hFE9JON9O
phi	MF605GB6k
mien phi	aLIHHMPES
'rằng	KOQOPPPLg
'thủ	aRQNIPNNS
'thủ tục	ZRQOIPNNT
'đều	PQRQQNPPb
'miễn	eNMKLQOHO
'phí	iAB3AFE8P
'miễn phí	aPNNNRSKS
nho noi	RNPMNPLLb
le phi	VENJGOIIV
la mot	INOPOONKh
trieu	LNPLKOMLf
^nho	RMKJKOMJb
'lệ	UMQNLPMOW
'lệ phí	UMQNLPMOW
#device+paper	RA5048D9h
trong cau	MONNKQQNd
cau tra	FHLKGNQIk
khoan	cB34CJJBb
tai khoan	dGH9INNIY
'câu	FOMNPOMJm
'câu trả	MQQQRRRNd
'khoản	TLOFPPPPZ
'tài khoản	lJMDINMMS
in ra	IEKNLJIHi
toan bo	RKLNOMKMc
huong	c8A6446Cb
huong dan	KHKNLNKIi
bi mat	S7E0BCE9i
cua ban	JGKKILJIi
^in	RJLNOOMLc
'hướng	OQONOMLNd
'hướng dẫn	MRRRRRRQd
'bí	PHNIDJOHd
'mật	MKKGGLNFf
'bí mật	ONNKNNPKd
'của bạn	OPQNMPPPc
xem	iA942A80T
khau	m7CA89AIV
mat khau	RGIEJIKBa
tri	SAG9BIHGh
quan tri	NHMIIOLIi
'khẩu	eMKGHIJKT
'mật khẩu	RQQOKQPNZ
'quản	SOPMNOOOc
'trị	LMMKJOLKg
'quản trị	KMMKJOLKg
va so	NRRQMRRTf
nop	eINE956OY
nop ho	QSIKNQNRd
ho so	K2800CAAl
^liet	LKSQPNQUh
'nộp	aPPNLLHQV
'nộp hồ	QUMQRQSUb
'hồ sơ	S6BA7FCHc
so cua	V8D34BCPb
cua nguoi	aMLJGMNRW
khac	f6981ADEX
nguoi khac	OPQNLOPQd
'sơ của	VJPJJMOTY
'của người	UTUPMTTVb
'khác	fFGDBHMJS
toi la	FLQEEGNKm
tri vien	HMMMLNMKi
che do	MJGEFMHBh
'tôi là	MPRNONPQe
'trị viên	MPPOOPOPe
'chế độ	SSMMNQOIZ
lenh	8AGEDIGCt
duyet	686359EAv
het ho	ITSNQQNHi
'lệnh	FLNKNPNJl
'duyệt	HKFEGGLIk
lap	VJJ96AJGh
trinh	hGF9EFMGU
kiem tra	QGC9EDHCh
an toan	XBDAECN5a
'lập	VIEKINLFZ
'trình	XOMNMOOKV
'kiểm	QHAIJHJEf
'an toàn	WJHMNNPGW
chuyen sang	TOIJKPOLb
do khong	GKLGHMMIj
^chuyen	dC025JCBR
'chuyển	iD886CBDJ
ghi	oBE1674AU
quy tac	GHNJHPMGk
^ghi	YCH8GGIGc
nguyen	RGLKEMMHb
nguy…	RGLKEMMHb
nhan duoc	RGKEIKHGc
^lap	RMMLMQPMd
'nguyên	OPTOMUUOf
'văn	cFEFIJJFT
'nhận	d9A0531CW
'nhận được	TPPKPQONZ
xoa	RIHDMENCg
co so	iBC97EDJV
du lieu	V0D03A99d
'xóa	SKNHPJOFb
'cơ	hHEEDGGKS
'cơ sở	bIGFGJJMW
'liệu	WBHDHFJIY
'dữ liệu	UBGDDFJJa
^xoa	PQPPQQQJc
khong can	SAA81CBBo
'không cần	SHHGDIIGe
cap cho	TLMJLPLQZ
phep	f997BBFCU
giay phep	e82CFHIIQ
gio toi	VKMGJMILa
toi ra	WGNJLNLTa
^cap	dFJIDNMLS
'phép	ZKLIKKLLV
'giấy phép	aMLKMNNLR
luat	N0210264k
co luat	CLLLFMLKn
lam gia	MSTPJSTVh
gia giay	LSSSJSTVh
^coi	OQPQJQQQc
'luật	RDE8BFE9c
'có luật	LPQOLQPMf
mot con	RNLOQMIKc
con meo	-0840C0DT
'mèo	mCFCAGEIS
'con mèo	mCFCAGEIS
^choi	QHKEKJJIf
'nhé	dKMJHMNFS
tu gio	HJHJJNH8k
'từ giờ	MOONOQMIe
ra ban	Q9CHLKEFf
'tạo	RJOKLNOLa
system	XCFCDF91b
syst…	XCFCDF91b
chu tich	UJHEJLKGX
cho phep	RLOLJOLKb
^system	JJLIJKHFi
'tịch	dGMJJLFMU
'chủ tịch	aMLKHOKHT
can giay	a7JN5DPLU
to gi	PNNPHMSJc
^huong	OSSTRTTOf
'cần giấy	ZPPPHJRPS
'tờ gì	SSRQQPTNZ
mot bai	UMPDGPMKb
^quen	MFOFGGGDf
'bài	YPRLMRQPU
dong da	TGLEHIRIb
da duoc	VEJIEJNKb
'thêm	lB998GJEO
'dòng	RQRSRTTPb
'phê	UOQOQTTNZ
moi cho	PPQNIPOJd
cho tro	LPQNIQPJf
loi la	NQQRMQRQd
theo quy	HKPMKRNMj
dinh moi	SSUUOTTUZ
moi cua	hIIDAILPS
^viet	cMLC4CEKb
'mới của	gPRKGNLVW
#high+paper	bGE4PHKKI
dong cua	RNLNOONQc
ban ten	OKKFJQKFe
tu do	XGFC8JIGa
do tu	NFJHHOHGg
'do không	TQQNNRPPW
cho biet	PGJHFLHDg
nguon	MJFKHIJEi
gui	UFDCCEIDZ
email	HBGFDKIDk
^gui	PKJGFGNHd
'gửi	TOMNMOQOZ
xac nhan	aGK0IGLNY
da dong	NPRLNMRRe
dong tien	WHJ6DELHZ
toi chua	XHKEEAFPc
^xac	VDH089EHb
'xác nhận	YJL3JKIOW
'đóng tiền	SKOGJPQNZ
'tôi chưa	UMNIHIHUc
'dấu	WOJJLNMKV
'hoàn	URROPNQTX
kem	o6867BCIV
bang khong	HNKNJNMMi
'kèm	VOOOOOOOW
'bằng không	NQQRQPQRc
gia su	EKKJEKKKm
su co	RNQMILMOa
'sử	TKMKGMKLY
'giả sử	MPQOKOOMe
forget	IJOIILHJj
all your	MNOOOPOMd
rules	NJAIKNKCg
your rules	MNOOOPOMd
~rul	VE8EJMI6b
rules and	MNOOOPOMd
^forget	IJOIILHJj
above	GAC8CDCDp
from no	KGBDHEGJk
no on	KGBDHEGJk
are a	EMJIMPI7n
^from	IIDDIFHIk
no longer	TMLLOQNHZ
chie	OJLLKPNFd
issue	RRPLOOPIZ
act	KKLIINLHi
act a	FMNLKPMKj
limits	IONLLONKh
~limit	IONLLONKh
limi…	IONLLONKh
procedure	QJNMGMRFb
proc…	QGGKDLNDb
everybodi	YCFFJIKDV
fee	ULNECJJOc
the fee	R9501A1Lf
fee i	KFB9FJEPk
'everybody	YCFFJIKDV
put mi	NNNLMOLKe
account	dDH83D96Z
acco…	eCG83D96Z
^put	TIFGDKIEb
'put my	NNNLMOLKe
print	aFEEDKDDi
instructions	JMNLOPNHi
~instruction	JMNLOPNHi
inst…	LDNJMLGHi
show	h7E09454a
show me	PEGEDFCCg
me your	EHIIHEGDl
^show	TJLGIHHGb
^give	SLJMMPOHb
lit	h525DB7BR
lit the	OMGMMKMIf
~appli	OQPPRRQQd
appl…	KPNMNMLOh
another	d7EBDBEBV
anot…	d7EBDBEBV
citizen	SENEDKDDZ
citi…	L9IEC98Ai
dossier	M8H33CAFk
s dossier	RFICPHHNb
doss…	M8H33CAFk
administrator	GNOLJNJIi
admi…	YIEGEIC8b
developer	MEIKHIH8h
deve…	MEIKHIH8h
message	bHOHDLKEY
mess…	bHOHDLKEY
approve	HPPMINLNi
appr…	B8DA7B86q
tun	bCDF9AAGU
safeti	RIIFHGHFa
safe…	WHGIDJE9Y
~check	HCEECCCBk
chec…	HCEECCCBk
'safety	RIIFHGHFa
switch	SONMNPPFd
swit…	SONMNPPFd
^switch	OQOPPRQHd
word	EKKGGJJHm
comm…	dC66BDE7S
delete	OILKLGIIg
dele…	OILKLGIIg
database	QFGGBKHBc
data…	QFGGBKHBc
drop	KJJKKKKFi
drop all	JJKMKKLGi
^drop	JJKMKKLGi
approve mi	KPPMKNMPg
application	UONILKMNX
mi application	OQPKMIKRc
'approve my	KPPMKNMPg
certificate	kHFDDHDLN
a certificate	RNRKOQJUb
cert…	v7843B67H
role	bIKGJFCEZ
play	cD9BBJF4c
^let	UKJEIIEJY
mut	sB93BGF5R
no papers	ZEHCHELOV
needed	WILKGLPJV
the la	VDD9ILGBk
write	bDDFEHI9Z
me a	u0E10V60L
appe…	YHFBHJIFY
line	OCGBIHEFe
~approv	LEGEFGEEg
for the	bBEA5H85R
key	UHHI7ND3d
say that	SHJHGLJIe
that the	LLLIMPONi
the office	a9C59KA5Y
i it	YEHEGCGAV
name	-07669B0N
free	jCC6HGDBX
code	gHIDFCFEU
confirm	NHKHGHJHe
that i	dA7A3J85T
paid	ZEFEDJHEa
mi dossier	KLOE9LILj
prompt	JMLOLNOAj
prom…	JMLOLNOAj
translate	RRQPQRROa
hidden	OOOOPQPNc
hidd…	OOOOPQPNc
hidden instructions	OOOOPQPNc
french	VKQNKOMOa
fren…	aHOIJLHIa
^translate	RRQPQRROa
acce…	HOMMNKJHk
grant	XJIGHFEFb
add	YFDC8IG8T
^add	XCDA7JE8U
supp…	ZH9DDB96V
sign	k2588AG6T
it for	RNOKIJFIg
تجاهل	GKJKLNLCk
~جاهل	GKJKLNLCk
قواعد	VKGLKOKAa
^تجاهل	IMLNNPMFi
انس	DFGGFHEDn
^انس	DFGGFHEDn
من ان	EGJE9MMKl
تعد	UIKHGIHIX
لم تعد	UIKHGIHIX
انك	IGMKMOOJi
مدير	PDBBDD6Ak
تصرف	EFHGHHHCm
~صرف	EFHGHHHCm
اجب	JHJJGJJGi
بان	MQPPOPQNe
~معامل	ONNLJLKFd
معام…	ONNLJLKFd
مجانيه	WNLLMMMIZ
~مجاني	WNLLMMMIZ
مجان…	WNLLMMMIZ
قل	GJHGBJICo
رسوم	M22011C6i
ان رسوم	IMPKLOPOi
^قل	aONMHONLU
حسابي	ZIHHJKJDY
~حساب	bHHFIHJDY
اطبع	KKJLMJJFg
~طبع	KKJLMJJFg
تعليماتك	BIJJFKJHn
~عليمات	BIJJFKJHn
تعلي…	8IHIEKIDs
ارني	OGHGGGHGg
~رني	OGHGGGHGg
~عداد	SKNMMLGLZ
اعدا…	YJHGJJGGU
نظام	UJLIGJIHa
~ظام	REGEDGEBe
^ارني	OGHGGGHGg
اذكر	PJJHGKDIg
~ذكر	hE999BEBP
ارقام	XHFHFIIBW
~رقام	XHFHFIIBW
~قدم	aDGBHECCY
~قرا	WHMMCNEKe
ملف	hAA6BCB7e
مواطن	KPOONPPNg
مطور	OMLINOMFe
افق	9HMIKNNNp
افق علي	9HMIKNNNp
علي كل	KRRRZRRQY
اوقف	NIIFGEEGd
~نتقل	XHNIMLJHY
دايما	TJJIBJJHb
~دايم	YFFF5JGDW
نص	GJJIJKLEj
قاعده	MMLLMLMHf
~قاعد	UCEFEFBBa
بيانات	KIJKFLKDi
~انا	XCFFBHF8a
بيان…	XCFFBHF8a
~ملف	O4A85835n
فحص	fECCGHEBS
قانون	EFDEDEEFm
~قان	ND8B4GC6c
شهاده	dII9EEJHK
~شهاد	cJIDFGHHM
#asks+paper	bICH3G8MU
قطه	bEGHHBBCZ
فقط	KEEGFGI9h
لعبه	fJBEJKKCX
#machine+murder	OHMQMHMGb
~صنع	Y9CC9DDAZ
مستخ…	ZJLJKMKGY
رييس	aKIIJLLCW
^نظام	bJLJHLIHS
~عليم	QONMMNKIb
جديده	T9ACDA69a
~جديد	a50164A0R
اوراق	i9AB226DM
اكتب	SGHHAIEEe
موافقه	RIGHJKJIb
~موافق	RIGHJKJIb
مواف…	RIGHJKJIb
مفتاح	SMMKMQGGb
قل ان	HIKHFKHJj
مكتب	q9D33D49R
اسمك	aHIJDJKCX
~سمك	cHHHCIJAW
حر	fGGFDFG9W
انني	PFEDCDCCd
~نني	SDDBABACb
ملفي	QAHFEEBDi
اولي	OJILFGHIc
~جاوز	OGGGGIICd
رد	QGHHFJHEc
^رد	NGHHIIIGd
صلاحيه	LNMOMNNMf
~صلاحي	MMKMLLLKf
صلاح…	MMKMLLLKf
كامله	FLKJdNMIb
~كامل	QHEDbGFCa
~حكم	KJIIHLLHh
سابقا	XJJIFLJHY
~بقا	XJJIFLJHY
قرار	dDEEBHFDS
حكومي	VJJGGFHGW
~حكوم	YCC9A8DAW
صفر	HPQOOPRQj
رسوم صفر	HPQOOPRQj
قيود	IILJJKKHi
بلا قيود	IILJJKKHi
افتح	YGGGLJFEc
شخصيه	ZIHEFFEDU
~شخصي	ZIHEFFEDU
سابق	bJIKNJIJW
toi quen	r6PHBL8SA
quen mang	v9JA5A7M7
'tôi quên	gJRMKPJSL
#figure+paper	eQJMHPQRM
co lam	mCJD7LFLI
viec khong	MHKhEFPIH
'có làm	mJMJGPMPL
'việc không	PNNcLKQNL
lau muon	kQRRCRRQQ
'lâu muốn	eRRRIRRRR
muon xiu	fHONLOPOM
co quan	rIJFFLGPB
quan an	sHDEMHOKE
an nao	fPTTPURUJ
'muốn xỉu	bOQRPRRQQ
'quán ăn	iNLMPQQON
muon dut	fLNMMOOMN
dut hoi	fLNMMOOMN
ma ho	cQRRRSOSI
^met	eNMPNOMJN
'muốn đứt	bQQQQRRQP
'đứt hơi	bQQQQRRQP
so chet	iORQILLQQ
khiep	jLLMGJJGG
chet khiep	iORQILLQQ
^so	wDC8889B1
'sợ chết	bSSRPRRSS
'khiếp	ePOPNOONN
'chết khiếp	bSSRPRRSS
hoc mau	iIOOHNMJS
chua duoc	iIOOHNMJT
'tức	eGLMOQPPL
dau ca	x3758AH72
voi cai	v8LMCEGFK
cai to	kTSSSRTSQ
khai	-090000B0
to khai	iQONGPQP8
khai nay	dQPQMQRQM
^cuoi	kGNOQONIL
'cười	qMPJ5GJON
'đau cả	lBIMIMQHJ
'với cái	nLPQJGPPQ
'khai này	aRQRQRRRQ
'rồi có	kJKIHKJRM
em sap	UcKLGIQHO
sap het	rCABBHLCE
chet may	lGMJEOPHN
'em sắp	SbMNLMQKP
'sắp hết	jKKILNPJM
#figure+machine	nGMGELNDJ
chet roi	qBPO4NNNR
duoc cong	pLORITQTU
dich	y9438FHD0
cong dich	mMOQITTTR
dich vu	y9DDBNQCB
vu cong	cPPQLRRRP
^mang	iLQIIOPON
'chết rồi	kNSRGPQTU
'dịch	jLJIKOOOB
'cổng dịch	fPRRNTTTT
'dịch vụ	lMNOJQRON
'vụ công	hPQQMTSSS
toi tre	qBEFEDCPM
'tới trễ	iMKJONORP
'hẹn	dQSRNSRSR
duoc mien	nFFHLQNSJ
'được miễn	eNNNMTPVP
deadline	hMGNOOHSP
dead…	lIEHMNFNJ
xin giay	gQKLLJQRJ
'xin giấy	aROQQRRRP
conc…	qB8ECHHB9
chay hang	pJ8FJQIQQ
'vé	kMNKNSNSP
'cháy hàng	nJFKMULTU
so bi	jLMIOPNCD
bi khoa	gLLHOMNG8
dang nhap	eNLIOONGH
nhap khong	hJNHLONRG
'bị khóa	jKPIMPQSH
'đăng	sDG8IGGIE
^cua	-600079B0
phi cat	kMSNSTUVH
dep	pDGCGFJA9
'giá	pJEFFEHB9
'đẹp	dMOMQPQML
thoi gian	hOOHEOLKM
'thời	jNFHDMMFE
toi ban	w1H8AH791
game	u8B7BGJD8
suot ngay	pFIPTLTTH
'nghề	kPQNSTSQG
thich	y0B6A2D39
toi thich	lEMAFJKLF
phim	-952A6CB2
co ve	dQSKQRRTO
ve khong	eQRKPRPPN
'thích	iILHMGLIL
'tôi thích	dOQJOOPPN
'biển	mGHCKNKHE
#rob+water	fPQHNQORL
hom qua	rFKHCM9PC
may gio	fQQMTRQRO
'trận	dQRQQQQRQ
'ghê	iLJLHKHKI
#asks+past	dIKK6MTNM
muon dang	bSSSLSSSR
dang ki	nIHEDIIEH
con co	fPOLMNOQO
co can	fKONIOPRJ
'đăng ký	lNLILKJNJ
'võ	iNNNPOONN
'con có	hSQNPQOUS
'có cần	gQQOOORSK
'dang ky	lJHFFKJFI
phep ban	jUUTUVVVK
can gi	jTURKOUUV
'cần gì	cVVUSSUVV
tap	pEBFDKGHD
thao	kKINHHLLA
the thao	fONQNQLOI
co phai	eNOPFPLRP
phai xin	vSSROTUUE
xin phep	vFDAHGMKA
phep khong	bQPPRQQRP
^mua	dPMONONMJ
'tập	dPPQRRRPQ
'thể	aQQRRRQRP
'có phải	iNKNGNNTL
'xin phép	uILGLKOME
'phép không	ZRRRRRRRR
#asks+weapon	kJLDJKKLK
phai khai	dNQNFPQPQ
khai bao	nDGD8GHIK
^dao	kQMKAORKE
'khai báo	eOONLOOPQ
cap giay	pTKSUTUTD
giay chung	ePOOIOORL
chung nhan	jPHLLKQRF
nhan du	fVLVVVVVT
du dieu	jSJQRPSTM
kien	sEB7EEGFA
dieu kien	nNGINLOPH
phong chay	lPCNRRPRQ
'cấp giấy	eTQTUTUTO
'chứng	hLMKGNKNJ
'giấy chứng	bQQQOQQRQ
'chứng nhận	bRPRQRRRN
'đủ điều	cTQUSTTTR
'kiện	hQKPPQQRO
'điều kiện	gQNPPQRRO
toi can	sUHPMTVVB
nghiem	nNKHGRSUI
'tôi cần	jVNUTVVVK
#asks+brigade	fODPPPOQN
#asks+water	nLIPJQMVN
#afraid+asks	zEK5885HG
het han	y3738BE40
cho nao	fPGOIONML
'hết hạn	oFDFGHIDB
'đổi	zE02AA694
'ở chỗ	aQPRQRQQQ
'chỗ nào	bQOQNQQQP
huan	dOMOPQPRQ
cua phuong	dMLPRQQMN
khi nao	mNKSQURUL
#asks+help	IE9EIEjNI
muon xin	lTPPEMORJ
phep kinh	mTTPTTUOF
doanh	xBDADGFD4
kinh doanh	wBDADGGE6
'bán	nBEDFGFHF
#gas+paper	lVIUOVUVQ
doi binh	qM2FEMKEH
'đổi bình	pRANMNKNO
mat het	dRNKPRSSQ
to gio	hTNNNROUI
lam lai	mNMHDOJQB
lai khai	iUORUUVVV
khai sinh	lLMKHCHNF
'ngoái	oRRLLRQVU
'năm ngoái	oRRLLRQVU
'mất hết	jURMUUVVU
'làm lại	dRQNLRQRO
nha hoi	gTUVPVNVV
hoi thang	iKULONTVU
thang truoc	lLUTPNLVV
truoc xin	gTUVVPVVV
xin ho	mNPGGQNSI
ho tro	wKD9DONR6
sua nha	dPOQRQJNP
the nao	hPFKQOPQO
'hồi	mOTNRQRVV
'hồi tháng	iQUOTQUVV
'tháng trước	dUUVUVSVV
'hỗ	iQOILRPSN
'xin hỗ	fQQKMRPSQ
'hỗ trợ	iQOILRPSN
'sửa	qNGENEB9E
'sửa nhà	jSOSUSOSR
'thế nào	eRPNTSTTT
can xin	hUOSRUVVO
xin xac	oPJFNNQQ9
thiet hai	lLIEKIMJL
'xin xác	fUSRSSTTN
'thiệt	fLPKOPRNO
'thiệt hại	cRQQQQROP
mat vi	hTUSTUUVV
vi tai	gOUOLTURU
tai nan	-7SC9LTQI
nan giao	jMTNKSUQT
giao thong	jMTNKSUQT
giay bao	cMRPKPQRM
bao tu	rEQIBNMNJ
'tai nạn	oJVLKUVVR
'thông	jOOIONJIB
'giao thông	cTVURVVVV
'giấy báo	eRTROTTTR
'báo tử	ePTRNTTTR
chet duoi	qITNDRVVJ
tu nam	kSVUHSUVV
1975	uLRLGRNOC
khai tu	jFNNDMMQF
tu duoc	gNJQOOLQE
'khai tử	kMINCOLPE
'tử được	cPLRPQORL
chu toi	oJUIHRSVR
ngoai giay	lTUMIMUVS
chung tu	lMMKBOMRH
nhan gi	oGOJDHDHN
'chứng tử	bRRRMSRSQ
huong tro	dORQQMMQJ
tro cap	oGNJLCKN1
khuyet	u7K69DKLA
khuy…	u7K69DKLA
khuyet tat	u7K69DKLA
'hưởng	fMNNJLMOL
'hưởng trợ	aRRRRRQRQ
'trợ cấp	dPQPQPPRI
'khuyết	gLPLLPNPM
'tật	hLNJJNMOK
'khuyết tật	gLPLLPNPM
uy quyen	uAUIPSTUN
tai nha	u8LBCIGJE
nha duoc	eKPSOQQNU
'quyền	mJOJGGJKM
'ủy quyền	lKVOSTUVT
'tại nhà	cGRPQRORQ
'nhà được	dMSUUSSTV
#asks+fit	bNQRQQPQQ
toi sap	mSKIGKNSG
sap sinh	PeOKKJLQQ
chuan	kLOQMQMPK
chuan bi	fPRQSRSQQ
giay khai	-GOF5JGT0
truoc duoc	jJNQMMKTL
'tôi sắp	gVNJHNQTJ
'chuẩn	jRUTPURUR
#asks+birth	dOSKNQVQR
#birth+paper	oDRBFGIQC
ki tam	bQQPMRROQ
tam tru	sJL7GFPL8
'tạm	nIJHIJIII
'ký tạm	bVVVUVVVV
'trú	eOPMPPMPM
'tạm trú	xJLHOPJOH
moi sinh	rITO9MJTI
lam khai	cPQNMPOPO
sinh cho	uGML6MFO8
cho be	qOTMNRETM
be o	XIONJPXQO
'cho bé	pQUNTVLUR
'bé ở	bKRKMTUUR
toi sinh	hTVVPVNVV
rot	r9CC7PDFA
ngoai khong	bRSSQSMSS
co giay	-IGC1GBTB
chung sinh	hRUTLRMUK
'rớt	oILLGPHLO
'có giấy	rPNMESHUN
lao dong	rDHEEHJKC
gio xin	sISOSRTVI
xin tro	vITRPHPTJ
'lao động	hJRPPQQRN
'xin trợ	jRUUUPUVR
mat trom	mKOEROPLN
tuan truoc	mLRMEOMQQ
xin cap	hPPPPRQQE
cap lai	kMOLNOONB
lai can	mRRQFPKTR
'bị mất	kQTLUSRTT
'mất trộm	gQRLURRSR
'tuần trước	fRTRISRTU
'xin cấp	bSRRRRRRO
'cấp lại	ePPOPPOPN
'lại căn	dUTSNRPUS
#past+rob	hUVMVVVVV
lai the	jQUMSVUVU
'tư	eOPOOQIQN
#asks+rob	oSVHVUUVV
trinh bao	kVVVVVVVI
de lam	nLOKHOLNG
'để làm	hPQNLPOPN
#hurt+police	aQRQRQRRO
mua dat	ePQOQQQRI
gui don	lPSLOKLJL
don to	dROOPNQOP
to cao	pIHCGHJH9
'mua đất	gSUSTVTVP
'gửi đơn	gVVVUVVTQ
'tố	iOMHLONMG
'đơn tố	aRRRRRRRR
'cáo	iMMHNNNOG
'tố cáo	fPOKPPOQI
em o	jONMGGKPQ
que	-09536277
o que	iGNJLLLHL
muon chuyen	hVUUURUVV
chuyen ho	nRTPPQRU9
ho khau	-ID82FHM0
khau ve	iNPOQIMNQ
'em ở	eRQQPPOSS
'quê	mJKHIIHKL
'ở quê	bNROPPPQR
'muốn chuyển	cVUUUTUVV
'chuyển hộ	YVVVVTUVV
'hộ khẩu	-SQOOGPVE
em nop	kTTSPPOUF
thay duoc	lBNNFNIPO
'thay được	pFQPLIFTT
tach ho	jOJOJJQPH
'tách hộ	fTPTOMUUQ
cu khong	cQOQPQQRN
dua giay	kPQLJQNRK
con lam	bRTSSORUU
'đưa giấy	eTSQPTTTR
'con làm	cVVVVSVVV
vo chong	z7HC265A7
thuan	iLMJMKNCJ
nhan doc	oVVMTSVRG
doc than	wNSIRNVPE
'vợ chồng	mIURIIJNR
'thuận	kSQOSJTIP
'tình	nNQOJMMMP
'độc thân	dUTTUUVTT
so ho	nNGJLLNP6
tru cho	nKPEQIQRD
con duoc	fSVVUTTVU
'sổ hộ	cRPQQPRRP
lam ho	tJMHCEBM8
'làm hộ	jSSSKOMUK
con ban	qVUURSLVD
ban nen	hHNQOPIEG
con nop	ZRRRRRQRQ
'bận	nGIFCHGGH
muon hoi	rRURDTIPU
the can	-DSLCOLMI
cuoc cho	dSSSLRRTR
'muốn hỏi	jUUSLTPQU
'thẻ	q8GA8JFIB
'thẻ căn	kVVSUVRSS
tuoi lam	hNUUPSQUT
lam the	-5E6FFIND
'tuổi làm	aVVVVVVVV
'làm thẻ	kHMHOQPTK
em hoc	iOQNEGHLM
hoc lop	pHPJKNAPG
giay xac	-SSAPTSV6
nhan cu	jSVRUUSVQ
cu tru	qFHCLKHLJ
'em học	bRRQQPQQP
'học lớp	gRSQRQJSN
'giấy xác	mUUMUVUVL
'nhận cư	ZVVUVVUVU
'cư trú	gPONPQLRQ
#breath+murder	gNUMSPRUR
#breath+small	wAKGFPCII
chup	sADGEAEFC
luc chup	jMVVOHMVV
chup anh	jJSRLFKSP
'chụp	gLLNNKNOL
'chụp ảnh	fQUUQLPUT
toi o	qJF9JE9NG
o voi	gKQMPMLNQ
ki thuong	ZRRRRRRRR
thuong tru	cPPOPPPPM
'tôi ở	jNMMJMJUL
'ở với	bPTQRQQST
'thường	dOPNPSPOM
'ký thường	fVUVUUTVU
'thường trú	aQQPQRRQP
minh co	gNOMNQKSN
duoc huong	qHSRALLOF
cap nguoi	lORMOQJSC
nguoi cao	pKJDHGFHF
cao tuoi	qKJDHFCHE
'được hưởng	iPUTIPOUO
'cấp người	jRUQTTOUJ
'cao tuổi	hPONPPLOK
phuong minh	mLPKDMGPP
'phường mình	aRRRORORR
may cai	rHIHKMJDE
bieu	eNPNNQIOO
#blood+lost	mERLIOFMM
em tim	l5GD3CXIG
thay quay	hPPQNQHRQ
phap	-75607290
tu phap	nNLMGPDPG
'em tìm	bNOPMNTOO
'pháp	oMJIIGCLD
'tư pháp	eRQQORKRO
lam mat	y4MA5DGN5
mat the	nPURLUKVQ
'làm mất	fQRNJPORO
'mất thẻ	eVVVVVRVV
toi ten	mGOGIGHPD
sai	v8C49E951
tren giay	rTMQPOTU9
'tôi tên	dKSMPJPTM
'trên giấy	mVVTSQVVJ
ba toi	hKPREIKTN
muon nhan	wEHJ74CIH
nhan thua	oQPPCPPSH
thua ke	eQPMMLQPE
'muốn nhận	lPQQIILRP
'nhận thừa	iUSSLSUTN
'thừa kế	aRRQQQRQN
liet si	-0HG9AEG0
'liệt sĩ	iDPOMMOPC
trich	rPOJHDCPD
xin trich	hUUQLQRVM
trich luc	rPOJHDCPD
luc khai	oTRPLQRUI
'trích	gQQOPMMRN
'xin trích	bUUSRRTVS
'lục	hNNMNKLOM
'trích lục	fQQOPMMRO
'tử của	fRQOOQRQO
tro mai	dSVVUTUVQ
mai tang	oOKNKNPJ3
tang cho	cPPQPMPQP
cho ong	fRTVUTUUU
moi mat	sEQPC8DTM
'táng	fQPPOQQOF
'mai táng	fQPPOQQOF
'mới mất	jMSTIFKUU
phuong con	aRRRPRRQO
cho khong	kIHFGILHI
hoa tang	lUNSSVVVQ
duoc ho	mRMNSRTUM
tro tien	jSMNSTUUP
tien khong	c5D46fDG9
'được hỗ	eVUUVVVVU
'trợ tiền	dVUUVVVVU
'tiền không	UINHJbNPL
cho nha	mPSOIQNTN
can khai	cQRLIQPMQ
dich khong	hLMNLPNPM
'dịch không	jMONKQORM
heo	eMKNPNPPH
dich benh	dSNTQSTTS
^heo	aRRRRRRQQ
'dịch bệnh	cVVVUVVVV
cho cho	gMHIJKLGN
cho o	w39C0D642
^tiem	gFKKOROKK
meo nha	tAEACI8ON
phuong co	eMPEQLQRQ
thong bao	jONJHMICH
'mèo nhà	hJKHJJKPQ
'phường có	ePQOSNOUT
'thông báo	nRRPOPJOQ
'chăm	hKOIMLHPN
xin chat	hSILPRPQM
chat cay	hSILPRPQM
cay nguy	hOFMRQONN
'chặt	kPJINMMJK
xay	-61133670
nut	t9BBDDBBA
nut tuong	iLMQRQNRL
tuong nha	iLMQRQNRL
don o	cRUTTQTUU
'xây	jNEEHKJIF
muon dien	tOTVGPVVM
phan anh	iJFJLLIDJ
'phản	iNLQQQTNN
ai xu	hMGNNOKNJ
xu li	jLFLHNIMG
'xử	gNHNJPKOK
'xử lý	eOIOLQMPM
'xu ly	gJMPLOOQL
nuong	jMAKLJKKJ
quan nuong	aROQRQRPQ
kien nghi	kNBGKJLJH
'nướng	jLFILKNJJ
'kiến	mMLKNMNNK
'nghị	kNKLONMMH
'kiến nghị	gQNPRQOQN
#asks+smoke	nODNPMQQP
nghi cho	gRMMSSPRP
muon to	iSTQHQRUQ
nhan tien	mSQPHPRSJ
'nhận tiền	dUTUNTUTS
buc xuc	hIJJKJOLJ
vi bi	sGIDH9ELC
hanh chinh	fONNNNNOJ
'hành chính	bRQQPQQRO
to nay	sMIFKJOEB
dau tim	r8MMGIHJB
tim voi	nBOONLMKK
yeu co	iGLKKJLGI
co quay	lJIDILOPL
uu	oJOHEAKQF
uu tien	kOSMMJNVL
'ưu	hNSOLNQTM
'ưu tiên	ePUQOPSVQ
di xe	kITIKIOUU
xe lan	mGTEHFJUT
kham	tIEIBMGIJ
lam bang	fNMOORMOO
bang lai	zB6038DC0
^kham	hPPOOUNQQ
'khám	mOLLIRLMN
'làm bằng	fVVUVVSTU
'lái	mLEAKHJGD
'bằng lái	fOMKMNOMI
gan day	pIEECEDFI
^benh	mMQMIUGOL
'gần đây	nHJKJEDJM
tram y	gOQQQTPRO
y te	oKNMKSORF
'tế	eKMMPQPMO
'y tế	lSRRTVRTQ
nao gan	fNLQEKOIM
xin cho	tNSIOOPVO
mua bao	cUVVTVVVS
hiem y	rQRQNUUVH
ho gia	fMNOMQONL
gia dinh	xGKE87IH7
'đình	kLIHGKLID
'gia đình	hPQNKOOPI
cong chung	cPPPQQPQI
^giay	qKLHJJMM4
'công chứng	ZRRRRRRRP
xin o	mERJMJQPH
'xin ở	gMTNQORUN
co tien	oNTJMQNVF
tien an	bPQOQQPPO
'có tiền	iRUOTTRVM
o truong	MFFFBFd9F
ngoai xin	hURRUTTVV
xin chuyen	bRRORQQRO
chuyen truong	vHMJJPLLJ
'ở trường	QLMJIKbGM
'xin chuyển	fTTQSRRTP
'chuyển trường	kQRPQRQRQ
#abduct+past	dKQNPPQQP
o tam	gSSPRQRSN
cho nan	bVVUTUVVT
nan nhan	jPPMNLRMN
bao luc	kMNJJGNKN
luc gia	jRRMOFRRP
'chỗ ở	gOOOPQMKM
'nạn nhân	cRRQSPTOR
'lực	lLOKMLNNK
'bạo lực	eOQNQMQPR
phong chong	mJMFIFPLO
'chống	jPPMPJQPR
tuyen	iHMKLIKJI
truyen	lLGDIHNII
truy…	lLGDIHNII
tre em	xCL685AML
^phuong	gQQNKPPRJ
em la	iPQIJMHRP
'em là	bRRPQQPRR
so may	jLHJKMKHI
cho can	gKNGJPMKN
bo ho	lIMCHKHKG
ho tich	jKOIGIGPI
'hộ tịch	cOQOOPNQO
^cuu	fKMNOPPKO
^giup	t68AAE76F
'điền	hMKOKNIPI
khan	qCGDDGAGA
khan cap	mIILJLGNE
cap qua	bRRRRSPSL
mai em	lOPRBNESL
chua co	vBAA7CDJ7
'khẩn	fNNNOPNQN
'khẩn cấp	fNNNOPNQN
'chưa có	jLJKJPLPE
em oi	oEGFCIEIF
^gap	mLKJ7NLLC
lay so	lCJGKKJCG
so voi	lCJIJHHNJ
tre bi	pHL5I7UJK
'phạt	hIJIMOOOE
'bị phạt	gLKJNPOQG
me la	RNRNDKcKN
la vi	nIQDAEDRD
mat giay	pQUJFNLV8
'mất giấy	nVVTMSPVS
toi yeu	iFKLMFJGI
phuong duoc	iINRMIJTN
nam vien	fFQQNPORL
nhan luong	cNKOPQPON
'nằm viện	kGRRPONTS
me nam	lHPPLKJRE
ba thang	jHPNNMNRP
ai ki	hITRPOPTS
ki thay	uBHJ8AHJI
roi lam	eSUTOSSVO
lam giam	lPNINIPUL
giam ho	xFE05JFL0
'làm giám	gSSTTTVVS
'giám hộ	iNMLIOJP9
yeu em	IFMC4mMQP
la nguoi	iMUMHNNQH
nguoi nuoc	hFMLMKMON
ket hon	yE8J3FJKE
'là người	jMVQOOQUL
'người nước	bOQPQPPQQ
'kết hôn	hPLOLPPRQ
rap	gNOJNHPOO
'dựng	nKCJKKHIF
to chuc	pNBHHKMKK
'chức	gRNNLPQPM
'tổ chức	eRNONPQQP
'trại	hNMNNMMNO
muon mo	oOMNFFNOJ
banh	nK8JJOMNF
moi truong	vDJCDFKNB
'muốn mở	hSRQKLRRQ
'bánh	ePHPPPPQO
'môi trường	gPROQOTSQ
mo tiem	jIJENKPKL
toc	eOPMOQQQI
can chung	dONPOQQRN
^mo	-50068651
'mở tiệm	cQNMQPQPO
'cần chứng	ZRRRRSRSQ
den duong	hPMGGIMSN
'đèn	jJHCGKKII
duc	s6ABG9G67
buoi	oFDAFFECC
bao gio	t3FA8F9AA
gio co	nALIEKFGL
'bao giờ	kLNEFMILF
'giờ có	fNPLNNLNN
muon rut	kVTSOUVVG
rut ho	oVQQOUUVB
huy	-BK83BDC5
tuc nay	oNPJDRSUF
'muốn rút	cVTURVVVO
'rút hồ	eVTURVVVM
'hủy	lPPNHPMLD
xoa dang	iSRSSUVMR
bao tam	eNNMMNMMM
tam vang	gNQNPKHPQ
tu ve	dTSRSTRSM
^khai	xHHEAJHL0
'báo tạm	ZRRRRRRRR
'tạm vắng	cQRQQOMRR
'tù	hVUUUVUVT
vua ra	fSSRQTSUR
^vua	jIKILKLKK
di nghia	eOSPNLMNP
nghia vu	oEMIFGDIM
vu quan	bQRQPRRPP
quan su	qCNFIFBGG
'nghĩa vụ	eMQQNOMPP
'quân	nJOKMLILI
'vụ quân	eUVTTVVUS
'quân sự	oNVPRQPQO
chien	r69AGHHGE
thuong binh	tEH9JFJGG
'chiến	fJMKNONML
chat doc	jKQJEJSOF
doc da	jKQJEJSOF
da cam	jKQJEJSOF
'chất độc	fMTTQUUTM
ban tin	qGGGELMJB
tra ho	oENHJMHFG
so lan	oEOMJPGQG
to giay	-JRQDOSTB
muon ngat	nAIPFMOHI
^nhin	gJLMLOMKI
'tờ giấy	jUTTOUVUN
'muốn ngất	cPQRPQRQO
#collapse+paper	q0MICNLP8
thuoc la	oBJGDLEFC
co ban	mGFMFPJ9D
^thuoc	mDIM8JJCH
'lá	hGNMKOJNL
'thuốc lá	hGNMKOJNM
^ghe	mDKCINNLN
'hư	lJMJMLNJH
quat khong	pN7KNHPHH
^nong	mNCLOJQKJ
ngot	mGLNIJMTO
so duoc	lGHNLOLRO
#asks+breath	jDGPEOONN
qua nghe	fMJMNOLOI
nghe khong	kIGFIKIED
khong ro	jGHJILJIG
^on	gJLLLMMPL
'nghe không	fMLLLMMJJ
'rõ	eLMOMPOOO
'không rõ	eLMOMPOOO
'rối	UPMcDKOQK
muon cho	tKNL7LIQE
'muốn chờ	kPRQFOOTK
lai duoc	vGOO6ICSD
'lại được	mQSTIOKUO
len duoc	jHIH7KLUK
tre khong	cGKFCGaNK
deu mat	oIULFJJTH
mat ai	eQRJLOMRC
ai dung	gNQIFOLQB
dung ten	uJO79DDQ0
'ai đứng	bQSRLQOSP
'đứng tên	gRRMLOMSH
tre mo	ZRRRRRRRQ
mo coi	fMONOJKQL
cap bao	hVUTUVVVO
'trẻ mồ	dVVVVVVVT
'côi	dQQQQPNRP
'mồ côi	dQQQQPNRP
nhan con	qLLHDBEKF
con nuoi	qJLHAIAJ9
roi can	qKUUCMMVT
^nhan	-8998F3J9
'con nuôi	dQQQNPNQM
'trẻ bị	fMOGQGVOR
ki khai	dRQSSSORQ
cho tre	lIPHGJBPP
^dang	hKLHLNOMM
'cho trẻ	eQQOOLOMQ
duoc bao	jQQNASRTS
toi tung	jGRRQRRTR
dong cong	jGRQQRRTL
#blood+fit	jGRRQRRTR
chua muon	fORRMRKTV
^chua	hMNMMOLHC
de nop	iSVPVVVVU
'cảnh	lOTISTRTS
bien ban	nKRHTTSSI
'biên bản	gMRKUTTTT
em mat	PGRPJKcTR
tuat	kIKIFJKCC
'em mất	RPSRQPZTS
'tuất	bPRPOQQMN
lau roi	eQRLJKPRR
ki lai	eTSPORRTN
'lâu rồi	fVVUQVSVV
'rồi giờ	kSTORTOVU
'ký lại	aVVUUVUVV
ca kho	lIGHEBIRQ
nen nha	kJGHHHISO
giay gi	pLPM6FQO5
'giấy gì	fQRRGLRQL
bang noi	mKBFNLMML
noi quy	pMBMPOMKG
^bang	wD389BGH4
lau khong	gGKOMMJIL
giay khuyet	lDQLLERRK
'giấy khuyết	bPSQQRRSR
quyen ra	kISILQOTQ
lai bang	lRSPSTVUH
'lại bằng	bVVUVVVUT
chuyen dat	nQEGOLRRM
dat ten	eQPLPOMQS
ten con	gLJJJNIHH
'đặt	gQPLQLJPQ
dap nha	eLONOLRPQ
nha cu	iJFIKKPIM
cu xay	eLONOLRPQ
xay lai	eLONOLRPQ
can phep	eMOMOLROO
^dap	eLONOLRPQ
'nhà cũ	dQLNQPQNP
card	uAJ23F4I0
mi card	cOQMLPLQQ
card i	aRRPMRQRP
i readi	eQQQIMJRR
'is ready	eQQQIMJRR
#asks+figure	bQQPNRQOQ
thi queu	pDKECKF89
queu i	aYJJIDJ8F
killing	pIO9ECEMO
i killing	nOPCGEGNO
~kill	qFICF9DHJ
kill…	v878C7996
killing me	pIO9ECEMO
nearli	iBKLHOLKJ
i nearli	fILMJPNNO
near…	jAILENJJG
had	uBCHHGGLF
had a	pEDKLLJNG
'nearly	iBKLHOLKJ
'i nearly	eILMKPNNO
starving	lKOICIIJP
freezing	hNLMCNKLN
i freezing	cQOQLOOOQ
~freez	hNLMCNKLN
free…	pGEG8FFBA
you have	mMIOHOJAF
fan	pC8IGLGGF
website	jILICMLIH
webs…	jILICMLIH
paying	fOJPONLNK
~pay	fOJPONLNK
payi…	fOJPONLNK
~reject	hOQKPKNQL
reje…	hOQKPKNQL
could	mBJBGKJFE
i could	jDKFGMLJH
coe	rGLD6LJEE
a coe	pGLFCPNKK
passport i	qDLGFFFOC
need the	gMLIMONNI
the paper	nSNL7MBVG
form	-BIE074K0
thi form	pRTKAO9UD
these	lIJIGHFGD
forms	qQPI9DFMG
~form	qQPI9DFMG
counter five	jLNOKOEJO
id	kJMDHLFL7
mi id	aRRPMRNRN
id card	dNQMKRMPI
lat week	oEFL4MKSR
replace	jHKGKJHJI
repl…	nEIDHGCGF
ua stolen	pGEACJDGF
a neu	p3O99GCAE
neu card	nTVRJNTVF
lat year	hGMQJGIQQ
certificate for	lVSRTSSTN
insurance	qFKCDGEK9
insu…	qFKCCGEJ9
ask	vGDA857GA
to ask	iQMOGKLOK
repair	kLCFFGLGH
repa…	pJ7BDBIFD
support	pHBDFGIEC
appli	pHJGINJN8
appli for	jSRIOPRVD
safeti certificate	bVSSTTUTO
'apply	pHJGINJN8
expired	jHNGKJIFH
~expir	lGIIGIHJH
expi…	oDHFCGFHG
where to	gRKPSOQTR
change	rAAGBIB7A
chan…	v87C8E845
orga…	nJHHKJJGE
permit	tHC8DEEK4
perm…	z95197760
licence	tLBGFKKH6
lice…	uHAEEJGF5
licence for	cTTQTTTTR
~allow	hKJMOJNIK
allo…	tE9DEBFA3
^are	pJIGKIHBH
at our	HFFGPIkLN
parti	k9KHMFN9C
'party	k9KHMFN9C
mi job	iQPKJMKOK
claim	lLHKFIFFF
benefits	fPPJLNNPM
~benefit	fPPJLNNPM
bene…	pIG9DIHG8
an accident	bQUTUTSVU
register	nMMEHCKN9
to register	hTTTMSSUQ
regi…	-D71013C0
register the	aRRRQRRRR
the death	mOQJ5HGQP
killed	fLMPLNMMN
death certificate	pVVVGVVVU
grandmother	kPTQRRRVM
mi grandmother	iPTQRRRVM
month	nDHGDGHHE
lat month	fPRORVUNP
what papers	iVVTUMRUS
passed away	eLPPPGNOP
survivor	cQRQQPQPM
surv…	hNLLIMLMI
home to	RFNJEj8FH
to sign	jLQOIMJRO
mother i	oDHEEF8JK
in hospital	fKRNPOMTR
sign for	cOSPQPQUK
birth	w8B9739A7
gave	LAHA7mC31
i register	lVVULUMVT
weak	oAEJJLGCB
at work	lGKFJIHMO
benefit	kLLHHPOOE
at school	w1EE4D1HL
health	hMMKLMNNG
heal…	hMMKLMMMG
^when	mQMQDMMMH
check	lFDFBMJDE
health check	aRRRRRRRP
driving	kMMFKLKKH
~driv	jKKCILJGC
driving licence	kTROGPLTM
health insurance	bRSRQSSRQ
insurance for	iVVTRVUVU
for mi	cFMY3EBI7
'for my	cFMY3EBI7
mi cat	w8GD0I88E
cat i	mBHKDMDGN
notice	hJLKLGIJJ
noti…	pGG4GDEDB
works	w5FC784BO
may i	eRSROLPKO
i sign	iJOLLHJNN
child s	fKONQNNTR
s birth	gORQTQPUT
birth certificate	kPQNQPKTL
copi	fPPMOMOQF
a copi	iQTQNPQTP
'copy	fPPMOMOQF
'a copy	iQTQNPQTP
household	vCGDD76FF
the household	pHNNKJLRS
book	-720469C3
change mi	cPQPMPPMN
status	kIIGGJJHJ
~statu	kIIGGJJHJ
'change my	cPQPMPPMN
file	tEC9DDACA
papers for	qUVRVKOUL
shel…	eMPMMNPKK
victims	cPPQQNQMO
~victim	cPPQQNQMO
order	ZBFHJDKBa
prot…	iLNKIMKLK
doe the	lEIKMQKFD
hold	fMROQMJOM
against	hIKKIMJEJ
agai…	hIKKIMJEJ
o an	kJGIFMIBI
complain	tRFLFNPVE
evening	eIJHHPJIL
everi evening	eIJHHPJIL
~even	eIJHHPJIL
even…	eIJHHPJIL
ho can	oCNJHEFPM
i complain	fTSPTRTVM
the whole	mJFIGJMHG
flood	eKMLLQPLK
hand…	lFJDDJHFD
^flood	cNNMOQQOM
permission	lIFFHMJHG
permission to	oFHDEHHEF
dang…	lBIFJKHLM
^permission	fOOMJPNNM
si can	kJVTLPRVQ
can he	nESLEEHUR
an id	gMRNNPQPL
7	iJNKNJHJI
grade	lKJFAMCKI
14	kPPNKMOQI
when do	kRQPLRNPL
lives	mINGDIGPR
get the	gIMMFNFTQ
elderli	fJOLMNPMK
elde…	fJOLMNPMK
allowance	kKLKJILM8
'elderly	fJOLMNPMK
#alone+asks	lLTKBKITN
~cri	iJLLHMFMJ
i thi	iHPPKMGEJ
i waiting	-0D00E4TP
join	aPQQRRQQQ
asked	oENE8E4IK
asked me	oENE8E4IK
adopt	qCHFAF8AI
to adopt	kINNHKDNP
^register	qLPINDKMJ
orphan	fPONIPPNJ
orph…	lHMHFNEHE
guardian	mIKFJKFL5
guar…	s8E9AHCD2
^guardian	dOPNOOPOL
invalid	mMQFJLKSJ
ua invalid	fPSNOOMTN
inva…	mMQFJLKSJ
agent	cOPOPPQML
orange	cOPOPPQML
agent orange	cOPOPPQML
oran…	cOPOPPQML
armi	mFHDBJIHJ
the armi	kHJFDJIOK
enti…	lRQKMPSTL
'army	mFHDBJIHJ
'the army	kHJFDJIOK
prison	hOONLOMNQ
o prison	hOONLOMNQ
get an	hPQMPPQHJ
criminal	hJLKJPNQJ
crim…	jJJHHMLJH
record	v8C98B5HA
criminal record	hJLKJPNQJ
reco…	-4A147054
withdraw	mONMDOJPF
cancel	gPMMJLMND
appo…	lIKGGLIIC
^cancel	ePPNMMNOG
end mi	kRPLGNOMJ
residence	nNNCHJFNA
mi residence	kUUQKOQVP
resi…	nFHDFMHBA
registration	wFBC6GJG3
'end my	kRPLGNOMJ
contract	kLIIIGIFD
stall	iLJIKMNJE
business	mGIICLIFF
mi business	cQQQLQQQQ
~busines	mGIICLIFF
busi…	mGIICLIFF
business registration	jTTNVPSVR
hard	nIKIBEEJG
sick	pCFHEECA6
online	rMJM8JEI5
onli…	rMJM8JEI5
mask	LJKgGHMNO
mut i	mKNIHLKRL
the phot	fKLNHMLKI
open a	jKBFMPMHJ
to loud	nGDIEGHFC
ticket	kHMGHJJGD
chai i	gGBMLPNPN
printer	kLDJHLHMI
the printer	kLDJHLHMI
prin…	nHAIFJFKD
printer i	pAAKHNGKG
mi account	nHMC8FCDJ
when it	sKKI3CEML
film	lGD8GPMKH
disp…	dQQNOPLNN
hours	PPPMNOjNN
~hour	PPPMNOjNN
inte…	nLJCDJIIF
do ue	rDFCJIEHK
wedding	kMKJNPMOK
~wedd	kMKJNPMOK
wedd…	jJKHJKKLG
funeral	lHEFFIJHG
fune…	lHEFFIJHG
^funeral	cPMNQQQQN
burial	nCBCGLHCD
buri…	t9767FA98
plot	qBDBGEFEA
public	gKKKONNKK
publ…	gKKKONNKK
^burial	nHFFMLJML
extract	mHGEFJKAE
extr…	nEEFCGHBG
extract o	gNOOOPOKP
a death	bORQMRRQR
^extract	gNOOOPOKP
copi o	vQSLMQRPL
can a	cRTSKSRTS
registered	lQOKFK9PJ
~register	mOMIEI7OH
bring	iNQMPHMQN
~br	iNQMPHMQN
am i	kNFLDOIGB
register mi	mOSIMKOUG
guet	nKLCIMMJG
'register my	mOSIMKOUG
#asks+police	qSQGKSRPB
gave me	9DMC9qHI6
may can	hQMOPTSNN
marriage	oMKGNLLJL
marr…	t69EDHC45
mi name	iINKANKHD
forgot the	lKMLIGCM4
i come	gIQOMQMLM
hanoi	u6B6BGC9B
to hanoi	bOPOPQQPM
course	fLOMONQPH
cour…	fLOMONQPH
the driving	cPPKPQRPM
report for	ZRRRRRQRR
type	dLOOQQQQN
the id	hMOORSUPK
^blood	kGIILQNMJ
donation	eJMLPQPPO
dona…	hHKJLONKL
after death	cRSRKSSSR
certify	hLOIHNLCH
certify mi	dOQLJOOIJ
^certify	hLOIHNLCH
'certify my	dOQLJOOIJ
inheritance	nHIHGGHGG
inhe…	pFHDF6EFB
mi late	jKOINIKUV
fingerprints	iIHNLPOQK
~fingerprint	iIHNLPOQK
taken	mHCJFLKMO
drowning	kDJIIIJLJ
^first	fLOMMNQIN
film ua	fMKFRPPQO
a lit	jIJJJQJIG
~murder	fPPGLPOIL
pati…	fKKKMONML
#asks+murder	nTUKONQKF
documents	qPPFJLLOD
~document	qPPFJLLOD
docu…	wONDHLFMA
knock	gLPKMJKMH
rebu…	lNGGHNOJJ
^permit	lROOLTRRK
paperwork	sBF57DBFC
prop…	qJL9KJIKI
meeting	lJGDJILGG
~meet	lJGDJILGG
meet…	lJGDJILGG
appeal	kKJDJLKHE
strike	iKNJOOKLM
stri…	iKNJOOKLM
^strike	hLNJPPMMN
bakeri	iMLLMMNKH
bake…	iMLLMMNKH
'bakery	iMLLMMNKH
insp…	lLFIKLMEH
regu…	iOHOOPJLM
i old	s98HCD755
years	tAICCEFKG
tuo years	hMRNQRKVQ
~year	tAICCEFKG
disabiliti	kHGHGJHLF
a disabiliti	ZRRRQRRRQ
'disability	kHGHGJHLF
'a disability	ZRRRQRRRQ
summer	gRQQLOLPP
summ…	gRQQLOLPP
about the	jEQKHKMQL
s name	lELJGOJPM
mi old	hMPOGLMMH
drowning in	hFKKKKLNK
in paperwork	hFKKKKLNK
~laugh	q8MGAI9IM
laug…	z0FA7E48G
seat	mFIDMFFHM
a seat	cNRMPOPRR
stamp	nFLGFEGH9
an am	mFMIJGFIB
and a	mFMIIGFIA
a leg	pAKGHGEG8
heat	rECDC9AFD
the heat	rECDC9AFD
heat i	jLHJHJJII
the system	mHKGMGHA6
address	kIJKKEHLI
~addres	kIJKKEHLI
addr…	mHHIKDGKD
~count	iHLLOOKQP
page	kKMLINCJA
what no	qIIB9JFKC
document	jUTNRSKSF
lane	iLGIHIKNG
our lane	iLGIHIKNG
~remov	bQPOQQPOO
remo…	nFHCIGBFE
can the	jRVUKUSVU
the dead	kKOIJPROO
citi	jJDIOLLHM
the citi	eNJLQPPPN
'city	jJDIOLLHM
'the city	eNJLQPPPN
against a	cOOOPQPIM
decision	gLKKKOLJK
broke the	lFIFIELED
group	kGIGJJIGH
the form	wFIB9HCOA
fine	y0CF01B08
متي	qHDI9FCE6
تجهز	sLKMBK4MN
متي تجهز	sLKMBK4MN
~جهز	RGLKfGHJG
بطاقه	iLNKKJJNF
~بطاق	lGMHIHFMC
مات	nCGFDEFFI
^جوالي	sFE7D2DBB
قتلني	lKL9GEJDK
^انتظار	hHMEILPKM
ميت من	jLKIGJGHD
جوع	gLLLKIKML
من جوع	gLLLKIKML
عندكم	jKMMLNHML
هل عندكم	fLMPMQJPN
مروحه	kHEIIKKEG
~مروح	kHEIIKKEG
موقع	q9JHDHLDE
^موقع	q9JHDHLDE
رفضوا	iNOJNLNIE
~رفض	rFFBCDBAC
شكرا	mJGGGGIDE
~شكر	mJGGGGIDE
موعد	kIJKLLHOB
طلب	mLKFLGJM4
في طلب	lHKJMHKMF
^موعد	kHJLOMKRH
مستع…	bQQPQRRQP
سفري	iKKJKJMMH
~سفر	rFGCEDBJB
جواز	mIOGONBND
ورقه	-0EEBEEDD
~ورق	-0CC7CC9A
~عبي	gMKMMMMMH
نموذج	oOMJHJLM6
~موذج	oOMJHJLM6
^ساعدني	kHJIHKHJD
بين	vCFGCB7CE
خامس	mFHJGKCLK
شباك خامس	jJJMIOGMM
بطاقتي	mIKMMQHNJ
بطاق…	oHKLMPENF
ماضي	fLOOMPLMO
اسبوع ماضي	dPPPNQONP
~ماض	fLOOMPLMO
استخرج	fTUTUSUUO
~ستخرج	iLQONPROJ
استخ…	jJIKJLGHG
بدل	kFHHGIIDE
^ضاعت	bOPQPRNPQ
سرقت	nMLDLNLIH
^سرقت	nMLDLNLIH
ماضيه	dLPPPLOQR
~ماضي	dLPPPLOQR
تامين	sHKEIHIJ4
~امين	xEH9EDDG1
بيتنا	d26Q83Y40
~تنا	d26Q83Y40
عام	jJJKKLGGC
عام ماضي	nGRQKUHTU
^احترق	pN8IJNIJI
دعم	lJGJJHHIJ
اقدم	iJMKOIHKL
علي شهاده	fUTQTTUVO
سلامه	iLJLIKJHF
شهاده سلامه	kURQRSUPH
~سلام	iLJLIKJHF
انتهت	fNMNNNIMM
~نته	oHFDBHIE9
~بدل	wA669A944
حي	x4876A921
في حي	gHLMONNNL
~لحي	u9B9BEE34
^متي	hMJMLMJKH
رخصه	tJ7HDHHI1
~رخص	uJ6GDGFH0
^رخصه	uMDIILNI5
عملي	bQPQQQRNO
اطلب	sKKDJCKI9
اعانه	iMMKLJNNC
~عان	iMMKLJNNC
ابي في	kJIKKHJII
اسجل	iOQOEKHRJ
كيف اسجل	cUVUUORVU
~سجل	-DIC6B2H2
وفاه	iJLMHLIMJ
~وفا	lGIIEIGFG
^مات	kFJHHGKHM
~لزم	dSSSNSRTR
^عمي	KJMFLgOJM
شهر ماضي	jPPQOSQQR
ما اوراق	hTSSTRJTN
توفي	lDGIHLGIJ
هل لي	hTPQGMMTI
معاش	fOOOPOMOG
^توفي	dMNPPQOPP
~وقيع	qFIGGHHKK
في مستشفي	iENMOMNOO
يوقع	lBHNMLMJK
ستلد	Kl9BAD7E8
لدت	dPPOMNPPL
اين اسجل	cVVVVSVVV
مولود	nCNGHGEHJ
~ستخدم	hPOPMMKOM
تعويض	iIJKKKLII
~عويض	iIJKKKLII
في مدرسه	yCAFF62JG
اقرب	lLKKGLKJH
مركز	gOONOOOLH
صحي	sBACBAB89
طبي	jTQRQSORP
لرخصه	cOOOOOOMN
~لرخص	cOOOOOOMN
قياده	jKGIJLKHF
~قياد	kJGHJKJGF
هل احتاج	iJTTLNRRP
تامين صحي	cQQPQQQQO
^تامين	fSRQRRSRL
^يوم	lHKFDGJHH
كلبي	kHHJJLEGH
~كلب	kHHJJLEGH
ضد	jHKKKKKFI
قطتي	kHIHHLEGF
~قطت	kHIHHLEGF
^قطتي	kHIHHLEGF
يعمل	sADC994FB
اوقع	mDMOPQLPQ
عنه	ZRRRRRRRR
توقيع	pIKJKKGMM
ميلاد	pHDBEHGC4
شهاده ميلاد	pLPNQMQQ6
ابننا	hMONMOKON
~بنن	hMONMOKON
نسخه	jMNMLMMLA
~سخه	jMNMLMMLA
دفتر	r6FFBF6EC
عايله	n6FFAGLEE
اغير	fNNJLOMMN
~غير	qFFFDFBDE
~لتي	jFHIHMLII
اجتم…	lJIHIMIED
ماوي	jJKILFMJI
~ماو	jJKILFMJI
ضحايا	gMMLMGNKJ
~ضحاي	gMMLMGNKJ
^اوراق	oSRMRIPPG
حمايه	kFGEFIIFH
~حماي	kFGEFIIFH
دوره	gIMLMLLJK
اشتكي	pQHKFHPLF
حاره	hJGLFMLJG
~حار	hJGLFMLJG
~صلح	fJKMLPKLK
مصباح	lFFGHIFDG
خربان	oDFBGEFBE
^مصباح	lFFGHIFDG
مسوول	hJPKQMEOO
~ميت	fLMMNKINM
قطع	mEFFIICGI
سنين ما	RTTRRQcUT
صف	dOONNPLPN
~لصف	dOONNPLPN
عشره	iHMIKJKKP
~عشر	nEGILEDGH
سن	ePNLKNPJK
~لسن	nKLLFJKII
صوره	oGJGHDFJH
ادخل	lFHHOHDIK
اسال	lHMLHFCJJ
ان اسال	cPRQKPQRO
اسال عن	eOPOIPMOM
~تبن	hHIIIJJHI
~متروك	iKKKJKGHO
مترو…	iKKKJKGHO
تسجيل	sKJGGHHK7
~سجيل	wIHDEGGI1
^تسجيل	rLKIJJKL9
يتيم	mIIFHFGEG
~تيم	qHHDCDFCF
~وصي	kFIGGKKGH
جريح	lKJKJIKIE
حرب	rHIECACED
جريح حرب	jMLLLKNKH
قديما	bQPOPRQNP
~قديم	rDDFCHACF
^بطاقه	jKPPOQGPJ
سجن	cLRPQRQRP
^شهاده	-MJDGJIK0
سابقه	jOMNLOJMF
~بقه	jOMNLOJMF
سحب	lMHEGJKGD
غاء	fNMLMNNLG
~موعد	lONJKFIKE
^غاء	dQPNNQQLH
اقامتي	kGFIHIIJL
~قام	s8899CB9A
اقام…	kGFIHIIJL
سجل	rEDBFFCH1
تجاري	cQQPPPQON
^انهاء	ePPNMMPML
اجازه	tEEGB48ED
~جاز	tEEGB48ED
اخري	lMJIHMMHC
~خري	lMJIHMMHC
يمكن	aRRRQRQRR
هل يمكن	aRRRQRQRR
~مكن	aRRRQRQRR
عبر	hLLMJMGJL
انترنت	bQRRLRPQQ
عبر انترنت	bQRRLRPQQ
~نترن	bQRRLRPQQ
انتر…	bQRRLRPQQ
عال	nEEEGFECH
^كرسي	q6EFDBABE
طابعه	iKHIIKKDF
~طابع	iKHIIKKDF
^طابعه	iKHIIKKDF
^باب	t596ID8CB
~فات	kHKKLGJII
دوري	mFGGGHEDC
تنتهي	oIKFFHJGD
تصريح	mKFHLLHLB
~صريح	mKFHLLHLB
فيلم	qD5AEDB99
^تصريح	kLJJNNINC
دفن	o9GEICCEC
^دعم	hJJKMIHIK
عامه	kHFHJHIFF
~عام	oFCFHEDCC
مستخرج	fLMLMNLKH
فاه	w9ECA87E9
شهاده فاه	hUTTTQUTM
^مستخرج	fLMMMNLKI
نسخه من	dRRQQQQPI
من شهاده	eSSQSRSQK
شهاده وفاه	gVVUVUVUS
^نسخه	jPPNOMOMG
هويه	mGHFGICFE
بطاقه هويه	aRRRRRQRQ
~هوي	w8C768656
~سلم	dOOMNQPLM
~اشير	eOMNNNPKK
تاشي…	eOMNNNPKK
غرامه	mGFIEFGDF
~غرام	jJKKDGKJE
~ضيف	lHOOFMJNM
^اي	bRQQPRPQN
رقه	mHCGGGFEE
عقد	s88BBD988
زواج	sBF7B8FDF
عقد زواج	fPOMPQQNN
اسمي	iKKKDLJJH
~سمي	kJJJALIIG
قرض	jMKKLJKKJ
اعود	jGGGGGOEI
لاحقا	jOLEJIJLI
هانوي	v4DAA56BB
~نوي	gHMJMKLNM
في بطاقه	hJOJLSSRL
تبرع	hIMLFMMJK
~برع	jGJHDMMFH
تصديق	oGKCEHLGC
~صيت	hNLIJKKKH
^تصديق	nHLDFIMGD
ميراث	sEIJEBCIH
~بصم	sAH9BC7DD
سباحه	eNNNNLNML
~سباح	eNNNNLNML
للاطفال	cOPOOOOMP
للاط…	cOPOOOOMP
~ادي	iMKLIGJJK
~ملاكم	kJIHIJGFG
شروط	kLFGKHHCH
شواء	lLFHJJHIH
اثبت	fONLOLJNM
كيف اثبت	kOPJOIGMO
~ثبت	lELFKGGKJ
ذلك	iLIHJKJEI
شهيد	r8FD9GBCA
اجراءات	fNMMKMLKJ
~جراء	kHIHGJGDF
اجرا…	fNMMKMLKJ
^رسوم	wKB6G9LE1
~تاخر	qCEADEED9
مشغول	w6D9D73HL
روضه	kFNKLNGNN
في روضه	kJQMNOGRP
~روض	kFNKLNGNN
يحتاج	mEGEHGEFG
بطاقه تامين	aRRRRRRRR
خدمه	jLLHGHHMK
في خدمه	iLLHMKNKK
~خدم	nHIDCEEIC
تطبيق	jGIGKIIGH
~طبيق	lEGEIGHDE
^تطبيق	fKLMLOMIJ
فجر	mEHGGGICD
تحتاج	w4978AB88
سكن	v5375EE54
^سكن	fOHOKOOOO
~فحص	kPGJNNNII
~ظهر	eNLNNMLML
تعرض	hKKLKNKII
~عرض	aIIGIIKFZ
اعاقه	vBBCA94B9
~عاق	vBBCA94B9
اريد رخصه	fVVVTVUVU
~ختلف	eNRNMMNPG
اسم	r7HJAEGJD
هدم	aRRQQRRQP
قديم	rADEBGBBE
في اوراق	tQKMNEIT5
ضحك	hKLLEJLKL
من ضحك	hKLLEJLKL
~زيل	lFEEHHGGD
^u	pDB8BEEH9
thu hai	uMMKKLN5B
chao	lJHGEIIFE
^thoi	nGDG9JIII
chi hoi	rFKDAICBA
ti	x7B84E6BA
'bão	kMIJJKJNJ
an trua	bPQORROOQ
trua o	nFHEMQDEJ
'ăn trưa	hNOKSTKKP
mi dinh	kMHGJLIKJ
'mỹ	ePMLQOPOM
ke chuyen	qOK6IJOCD
cuoi di	iONILKOHI
'kể	dQPOOQOLM
'kể chuyện	dQPOOQOLM
ban co	r6GCEGHLC
tuoi roi	dNLMQQONJ
hai cong	gPIHRPQIK
'đội	nIHBIFEKI
'thắng	gMMNLMJQO
mon	tC7A6DCDA
'món	dOLNMQPML
ve que	-1GC982HD
^dat	gLLLMNMNF
'về quê	iMONOLGOP
^ao	jHJIGIJIJ
'màu	dPNONLMKN
#blood+water	mHGKIIKIJ
em thich	qALC99ICH
thich an	s4IBD5GCD
an ca	s4IBD5GCD
'em thích	hLQNKLKNP
'thích ăn	fKPLNHONN
'ăn cá	fKPLNHONN
cho hang	eNNNMOLHL
'con chó	mNMHFOFMG
'cải	bQMPROQPQ
em nho	-NSCBAAN9
nho em	-MRA059M7
'em nhờ	lTVSONFTJ
toi cho	oDMEHJNTI
do dai	iJUSIIJUL
dai hoc	pERQDHFSP
'đỗ	cRSPQQPTM
'đại	fMRPQKLMQ
'đại học	bSUSQQPUS
cai quat	sFAED6NBJ
hong roi	y35938C6F
'cái quạt	ePKPNOPKN
'hỏng rồi	iIHJGLKJN
dong khong	kGIOLQKPC
muc	x8856C353
'bút	mFIIEHAGH
^den	t8B46DFCE
ghe gay	kHIFGFJJI
may in	xA8BKJJ02
khong nhan	qIIGCFEO0
duoc ma	kKMNMOLTC
'không nhận	gQOOJPNRC
wifi	iHIMIKHKH
ra cai	iIMQJMHHM
'nút	fONLOMMOO
thay mau	fITROPMUQ
mau don	qDQG8JCRI
'mẫu đơn	fRTRLSMUP
so nam	pDDGEIENH
'số năm	eIMQJPNRP
'chữ	kJPMMNNOL
may khong	aFLHJKK7Y
^chan	kGIJLMMFI
'máy không	XMPNOQOKW
con hoi	rIQKDSCNS
truoc hay	hINMELOIM
hay sau	hINMELOIM
an gi	oCGGDHJDH
em hoi	iFNKGOLMK
^hom	iLLHIMLJD
^chia	jFNNEGOOJ
'tâm	cOQRLOQQP
'trạng	dNPPLOQQO
nay mat	oRPGDMPGF
vui	oC2BBHFM4
toi dien	sPMHGLQP6
dien to	iQNMEPQP8
'điền tờ	dRQPMQRRI
^keu	oCDCOJDEP
nhanh	rHL5GCJE6
'tôi bận	jLOJHKLSM
sinh o	iJOFIQDQP
'sinh ở	kNRNPTKSQ
ngoai co	hJKIHPNRO
'ngoài có	eNPNMQPUQ
'trông	iKKJJIMHL
cai o	gLPNGNPMJ
lai di	qEHEGEF5C
chut	mHCHDLIHI
hoi chut	kHKGEPMHG
'chút	hMGJLONGG
'hỏi chút	ePNLMQPKJ
toi chi	iKQKNNJIE
ten gi	kNNIJSOKH
luot	oLNJILHLH
'lượt	kLPKLNJPM
^truoc	kGJJKMHFF
gop	sCCCDIHB0
muon gop	gNMKIPMOM
gop y	ePQQLQRLG
phuc	iLLLIOMPF
phuc vu	fLPLIOMQO
'góp	dPNOOQQLJ
'phục	bPRQPRPRI
'phục vụ	aPRQPRPRR
quay hai	sEG55MIIA
thit	iNBKOKNKL
nuong thit	iNBKOKNKL
'thịt	hMGJMLOKK
'nướng thịt	hMGJMLOKK
lay giay	xRL5AA7T6
'lấy giấy	vUUEK6CVJ
'lát	kKIFFOLMF
khoi dong	gLKOOQMJK
dong lai	jLHKMOKGG
'khởi	jLJIMPLHI
ung dung	hJLMHNJKM
^ung	hJLMHNJKM
khoa tai	gMOKMMOMH
nhap sai	jJLJMMOEL
'khóa tài	kNOIOQPMF
di xa	jKPHFOOOP
xa co	mTTSIVUVO
song o	jIKLIMHGP
chua thay	eOPOPNPSQ
con hoc	fPTQQRQRH
5	eOPLNPMPL
thu vien	kMNNJOFF8
'thư viện	cQQPOQMOL
ma nay	hOKNHNKLG
hay lam	iNMIKINLF
^phim	uGB8ECIJ9
truyen trinh	kMGEJINJI
trinh tham	kMGEJINJI
giet nguoi	-AG0CAEF5
'truyện	cQONPORPP
'thám	cQONPORPP
'trinh thám	cQONPORPP
'giết người	kLPEOJOPH
da bong	v2K57CDMC
^xem	tKJHALJF4
'đá bóng	fMOKLMLQK
lam banh	jM9NOQOPK
^lam	w97D3GEHA
'làm bánh	dPHQRRQRQ
^nau	lGFHLGJFE
nang roi	rCAI9OJJJ
thoa	pJBKHJLHI
minh dang	jNKOEQONO
^tam	oHJGILKF8
uong gi	qEJGAHE6C
cho uong	cQLIGLHGM
lau ngay	hOOINOMOO
thu nhap	oJIJFKLI7
thap	lLLJHLMLC
nhap thap	kLLKILMLE
thap thi	fQQNJSQOK
duoc giam	fQQNJSQOJ
'thu nhập	dOPPNQPRK
'thấp	cOQPPQQRN
'nhập thấp	cOQPPQQRN
'giảm	hPROMPRMH
toi xem	fNONKMNNO
xem lai	xMNEENKO3
lai ho	rRRQOPRR7
'xem lại	mRQLMQPRD
thong tin	pKMDKJHA5
tin cua	lMPGLNIEB
moi co	lTQNNRRUD
co hieu	iMONIPNPI
hieu luc	mMONHONPH
^quy	tLRSPPPUD
'mới có	cUSRSTSVP
'hiệu	hMMMMNOML
'có hiệu	bRSRRUSTN
'hiệu lực	fRSRQUSTM
lunch	mLLFEEDKK
quar…	kNNNNRHQI
price	n3HCGOILJ
the price	n3HCGOILJ
plus	jKLLJLJHK
match	hLKIOOOLB
buy	nLJGDFDLK
likes	tCJH96BFM
~lik	tCJH96BFM
fish	tCJH96BFM
likes fish	tCJH96BFM
waiting in	-0D00E4TP
supe…	oDLHCFCGH
sleeps	hCFKGLINL
bui	q6HDHFDKG
i bui	mFIFIHEKH
so i	jGJGKLJPJ
'busy	q6HDHFDKG
'is busy	mFIFIHEKH
exam	jDMJGJHHO
the fan	nDAJIMHIG
fan i	kHBKJOJLI
the screen	oD9EFFEDG
screen i	lGBHIIICF
speaker	kFFMJNHJH
the speaker	kFFMJNHJH
spea…	kFFMJNHJH
speaker i	iIGNJOJLI
pen	tFEK5M9AI
i out	lIFLHOJLH
find the	iKJIIPJMO
site	fMLKMOJML
beo	qEBB6CG74
meals	ePQNLOKPQ
~meal	ePQNLOKPQ
diff…	pGHAFHBED
will be	tBMB4CEBT
fill	qGHBAIDTK
me fill	kHMHMKFTO
fill in	qGHBAIDTK
the ladi	Qh6DFCDKI
ladi at	nBDHHHCNO
'the lady	Qh6DFCDKI
please i	Y9LHIMXNM
corner	hOGHMNMNM
corn…	hOGHMNMNM
for children	gLNLLIMPO
^just	gIMKLKJIK
to give	dPRPJPKPP
feedback	eNNIIQPHI
feed…	eNNIIQPHI
service	kFMEEKGIK
serv…	qBJ98HFAE
home for	sVRPCDEVK
am on	WEDGbJEJF
minutes	eNNNNNOJJ
~minut	eNNNNNOJJ
app	kHHGHLGLC
lived	iKOJKQKOP
lived here	hLPKKQKOR
homework	nBG9I8BBC
home…	v280D1500
librari	hNFKLMMLI
libr…	hNFKLMMLI
'library	hNFKLMMLI
film i	fMHOHQOOL
stor…	nNICHHMFI
cake	iMKJCLLML
the cake	iMKJCLLML
bored	mAIHEIGCH
~bor	mAIHEIGCH
pres…	mGGGEHEGF
to come	qBM96E2FF
come to	jLQMMNLMM
about mi	iLOGHKHPP
'about my	iLOGHKHPP
ha the	kIQORPMQJ
alreadi	iJJJINIMH
alre…	iJJJINIMH
'already	iJJJINIMH
made	w9ECDF9B8
well	oEECCFD67
clinic	lRTJMSLTJ
clin…	lRTJMSLTJ
income	kDJEGGIAG
lo income	eLNILONHO
mi on	O9H55o3D4
ho doe	iGQMKMMKM
the neu	-E407GGG5
start	fOPLHNNMM
to stay	ZBNKTLIFM
the officer	cQQPLRQRR
فضلك	kFFGDIJGE
من فضلك	kFFGDIJGE
ثاني	fLMLMMLJL
~ثان	fLMLMMLJL
مدينه	fJMKLKNLM
~مدين	fJMKLKNLM
قديمه	oGGIHJGIH
سعر	w8B596B68
اغنيه	kKKHEJJHF
~غني	kKKHEJJHF
اثنان	KJHiHIJII
~ثنان	KJHiHIJII
اشتري	kJKJGKJGG
~شتر	mHHGGHHFD
يحب	u6DB82E57
سمك	lHLHKEEGI
يحب سمك	rAFDB4G7A
ابني يحب	lFNNFGEIO
~بطال	iJPNJJIJL
علي كرسي	LBKGIIiJH
^قطه	mFJLKCCHF
كلب جيران	oEFHJF7DJ
^كلب	oEFHJF7DJ
طلب مني	sJLJKCDLA
~حضر	iLLJKFKJG
^مروحه	iIJJILLEG
شاشه	kIIIGGHGH
~شاش	kIIIGGHGH
^شاشه	kIIIGGHGH
~صوت	mFHEHHHCE
منخفض	eNMMNNNKL
^سماعه	hJJKJMJFH
قلم	oGGGEI9CD
~صلن	kIIJDJIKC
~رفع	gKLKLLMHJ
يوما	nCIGGIAEH
ام	nFMJJECKJ
^ماذا	fMKMLOOMI
قليلا	oKIFBFGFB
~قليل	oKIFBFGFB
مديري	oIGIKLH78
~مدير	oIGIKLH78
^مديري	oIGIKLH78
دراسه	oGEFDDECE
~دراس	oGEFDDECE
بسبب	fMMMKNOIJ
رقمي	jPNNLQOOG
~رقم	lHGFFHGIC
ناد	hJIKLLLIJ
موظفه	qCACEGCAD
نسيت	kIIIIIIGH
~سيت	kIIIIIIGH
^نسيت	kIIIIIIGH
~شخص	hNMLINLKI
~قبل	gNNQIPNMM
كان	mDD8A9Y8B
عيد	gKKLLLMJL
قريب	gNMIKOJJJ
عالق	oCBCGGD8D
~عيد	kKKKKKMDI
خاطيه	mKKKLLKKF
~خاطي	gNOPOQPJG
ذهاب	lIIKEJGII
بعيدا	dONMMOMMO
~بعيد	fMLKLNLKO
تقديم	oHJJEMCGK
في صف	dOONNPMPO
مكتبه	hJMILLMIJ
^فيلم	lHCGGIIDF
~وكل	kLLHFJMJF
ايه	iMNLJOIKL
اخبار	lIDFIKIDG
~خبار	lIDFIKIDG
ملل	iLLJMCNGI
~مكا	q9G9GBCEF
موجود	hKMOMOMLM
غير موجود	jLNOMQMLI
بدلا	jJLNGMLJJ
يكفي	hLLKIKJMJ
^ضاع	jNILMPAJL
تستطيع	jHHLHIGLK
تستط…	jHHLHIGLK
تعريف	lGIGHIHEF
~عريف	lFIGHIFEF
بياناتي	oJMMLKJHC
تبدا	cRPQQROPM
~حسب	gMMMLNNLC
رب	pELIBDEJF
تخلص	ePQOFQPHK
~خلص	dNNLUNNCG
قريبا	qFGJHAC86
cho ngoai	-0A4317JG
'đang chờ	sDH3AFIQN
'chờ ngoài	rEH4AGIRO
em ban	mCQCGJ9EH
ban di	-3J36A023
'em bận	iMTOMMHSQ
'bận đi	nGPKFFHQL
moi ve	y2HEA93LE
'mới về	iNPOOLHPP
em dung	wTVOFBJVG
ten giay	oQQIEGIR4
giay nay	oQQIEGIR4
'em đứng	mUVTOKNVP
'tên giấy	eRSOMPOSK
'giấy này	eRSOMPOSK
em ki	gKOPJJORQ
'em ký	lPUVTLKVV
'em ky	eMOPKMQRQ
em quen	mGPHGFHOI
mang the	vAJA7A7M7
'em quên	dOQNOOMQO
'mang thẻ	iLOHJLIPK
lam o	pDLGIIDOP
o cong	bJQLHQYQQ
cong ti	qIEEFJFGC
ti gan	jKPOLNIRR
'làm ở	gMQOOOKQR
'ở công	ePSQPQMSS
'ty	qIEEFJFGC
'công ty	gONLNPMNK
'ty gần	ePSQPQMSS
'cong ty	lLHJHNJKH
hoc rat	v1LGDGCIF
rat gioi	v1LGDGCIF
'rất	hPPIJJMOH
'học rất	dQQKNOMQM
'giỏi	iMNNKIINH
'rất giỏi	dQQKNOMQM
di du	y6M84C6IH
lich	-1E20B4D2
du lich	y6M84C6IH
lich roi	y6N84C6JJ
'lịch	oKLFDBGME
'du lịch	kENGEBKQK
'lịch rồi	jEOGEBKQK
khong ranh	rCGGDI804
ranh may	rCGGDI804
'rành	kHNOLGLGG
'không rành	kHNOLGLGG
'rành máy	kHNOLGLGG
hoi bao	r4JICKHRO
co ket	r4JICKHRO
ket qua	-06E0GDL9
'em hỏi	aQRPRQQRR
'có kết	gNPKMONRP
'quả	nJJGEMLNH
'kết quả	mKKHEMLPH
em ngu	mLNK7L8AN
ngu day	uDHG89C4G
day muon	uDHG89C4G
'em ngủ	iNROIMIMQ
'ngủ dậy	hJMLJEMIM
'muộn	iJLKJEMHJ
'dậy muộn	hJMLJEMIM
em ten	gKPKOKJQO
ten bi	mFMCIHCOJ
bi ghi	mFMCIHCOJ
ghi sai	mFMCIHCOJ
'em tên	hLPPOIISQ
'tên bị	kHNJMFLQM
di nop	wNTC06DNA
'đi nộp	nQVPIHHTH
em cuoi	yCH897FGF
cuoi suot	sBEGD3FGE
'em cười	nLOKHGFOM
'cười suốt	gNPMNHNPO
toi dung	gRRLIPMRD
'tôi đứng	bRSPNRPSN
toi ki	mJOPHLMTP
'tôi ký	gPTROPNVV
'toi ky	oNQSIPJTP
toi hoc	lJPFEBHPJ
'tôi học	jOTJMLMUO
toi hoi	lCOILMHQI
'tôi hỏi	hPSNOOMSN
toi ngu	lKNJEFIIK
'tôi ngủ	dOQNMKPPP
toi nho	tQVI78DVM
'tôi nhờ	hSVPJLLVO
toi cuoi	xHLF6EHMG
'tôi cười	lQRMEOPRQ
noi chau	y58FE622A
'nội cháu	lJKPMEFLL
chau dang	iJJJMJKPP
chau moi	mFLNHBFRN
chau di	ZPROPVOQR
anh trai	w5KHC4FHL
trai em	w5KHC4FHL
don nay	pEQGAJERK
'đơn này	eRTSMSNUQ
cai but	oHMPGL5FM
'cái bút	fPQRNRHOR
bien lai	qHPFDLAJH
thay the	ZRRRRRRRR
duong toi	mLPLGKDSK
toi phuong	mLPLGKDSK
'đường tới	eORQOSLTS
'tới phường	eORQOSLTS
trang dang	gKPQLQMQQ
'trang đăng	aSSSRSQTS
mat quay	eFQXEONRN
^lac	uDKIIL8BL
mat mau	iKTMHOJTP
mat cai	hOPPLQGHN
mat bien	kLTIHULML
mat chia	jOOMMSJQO
mat duong	kISNJJGTM
khong chay	-D05FEB36
'không chạy	kKDHKHHAE
gay mat	pEA3EDH06
'gãy mất	rGIGKHGBI
ngum	mOFGFHN9C
tat ngum	mOFGFHN9C
'ngúm	kLNFLKMIG
'tắt ngúm	kLNFLKMIG
keu to	qDDAJFKBB
to qua	qDDAJFKBB
'to quá	kJHIQLOHK
day cu	iIHLONKDP
cu qua	iIGLNNJCM
'đây cũ	iIKLNNKGO
'cũ quá	iIKLNNKGO
sua o	sKFGLMA7P
'sửa ở	mSOPSSIKT
cai ghe	nLBMFKN8L
'cái ghế	kMJOLPKFP
ghe o	aRQQRRQPR
em tat	bGOOJROSN
em keu	TdIINIPTK
'em kêu	ZbOPOMKUQ
cai loa	mHGIEJI3M
den gay	SHL7DjPNN
den o	nGEFEHJII
chut viec	hKQHFPPOJ
'chút việc	dQQLMQROL
cho ket	pFDM7MIPE
'chờ kết	gNOPKPNSL
muon uong	dRRRGRPPR
uong nuoc	mELG5MLME
'uống nước	iLNKEQPOH
gap chi	mIND8OLLB
chi quay	mIND8OLLB
'gặp chị	hMQKLOLRK
'chị quầy	hMQKLOLRK
muon xem	nVVSGVJUS
lai ten	mMNFFNKO7
'lại tên	fRQLMQPRH
muon nghi	jMQMHPION
nghi mot	tCIH3KDJ7
mot lat	tCIH3KDJ7
'nghỉ một	fLOOKOLNG
'một lát	fLOOKOLNG
di mua	qHQA1KEEF
mua do	qHQA1KEEF
'mua đồ	gQRMEOLJJ
muon an	mQRNFPHGM
an pho	tIIA8FJ97
'ăn phở	jKPJIMOIF
muon nghe	hPPPKOFOO
nhac	iJHC9HHFY
nghe nhac	pKIDBIII5
'nhạc	jONIHNLPG
'nghe nhạc	jONIHNLPG
muon sac	jKLMINIEJ
sac may	uF9I9FD02
'sạc máy	mHININJ9A
'em cần	jIMHGMLCJ
can cho	kKMLFMPMO
can di	gLPLIOMHO
toi nghi	SNPJaQOQG
em uong	VZPNINMQQ
'em uống	UYPPKOORS
dang di	mGNEGKIJL
bui at	lGKFJIHMO
went back	q8KEDE0HM
back home	q8KEDE0HM
signed	gNONNELOM
~sign	hNNNNELOL
sign…	oGIGE9GFG
signed thi	oLTPHJCVJ
thi paper	oLTPHJCVJ
the card	rLMJN7DRB
works near	v5FC894BO
near here	v5FC894BO
i good	q8IGBF7NN
good at	q8IGBF7NN
holiday	s7BC0CBAE
on holiday	s7BC0CBAE
holi…	s7BC0CBAE
cannot ue	o7HGDDILL
computers	o7HGDDILL
ue computers	o7HGDDILL
~computer	o7HGDDILL
asks	qGIL8CDJI
asks when	pKKO6GISS
got up	r1B11F0CI
up late	r1B11F0CI
a uong	pCML9FJQK
uong name	pCML9FJSL
name on	rAHH8EFOH
on it	gNLMLJNII
laughs	o8NHBIAIM
laughs a	o8NHBIAIM
i fine	x0FH02C0E
to move	v9F80B3OP
move here	v9F80B3OP
neu job	l6PDDHEIN
wife ha	UZQKHKPNR
son got	XFMGHOVKT
son ha	ZLSJJLUNU
son wants	lJNFDHFNU
daughter ha	WNPIGIXQS
friend i	M7F11kGFJ
mi pen	qLNL8MAEL
receipt	mKJIEMFIJ
the receipt	mKJIEMFIJ
rece…	jLKJGLELJ
ca key	jNOLCOFGL
identiti	pTQIKPGRJ
mi identiti	mURKKQGUO
iden…	qJJDGKCFF
identiti card	mTQPKQGTN
'identity	pTQIKPGRJ
'my identity	mURKKQGUO
the right	hMMNJNGJG
right page	hMMNJNGJG
lot the	kFKJGND8A
looking	jOOHIKKOE
am looking	jOOHIKKOE
look…	jMLIHIJME
looking for	jOOHIKKOE
not work	rBFAH89BD
i o	nE4K9NB09
i stuck	u70E7BDD4
needs repair	ePJPNLPMO
lamp	mGEJIJGHF
the lamp	mGEJIJGHF
lamp i	jJFKJMIKI
ask something	mFLIFFFLM
wait for	fOPMIOIRL
result	fNPMINHQK
the result	fOPMIOIRL
resu…	gNPMINGPH
drink	kIHFEOHGI
drink some	kIHFEOHGI
some water	kIHFEOHGI
to check	jSPMGNNRO
check mi	fONLEOMPN
'check my	fONLEOMPN
ret	mJMLHLCDF
ret a	mJMLHLCDF
to buy	iPMMHNMJM
buy lunch	pDJBIEDBF
listen	jLKICMKHI
list…	mEHEBLJDE
listen to	jLKICMKHI
muic	jLKICMKHI
to muic	jLKICMKHI
charge	iONIHEJNK
charge mi	nJIDIFFJI
'charge my	nJIDIFFJI
to pay	nVUUGVVVD
pay the	rLNDFIFQ0
me se	O5I76k9KJ
please let	tBI38I2JA
ينتظر	oBH9KDBML
ينتظر في	oBH9KDBML
مشغول في	qEIEHB9MO
في عمل	qEIEHB9MO
رجع	aEHEHFdCF
رجع الي	kJMJLIDKK
بلده	kJLIKIDKJ
الي بلده	kJMJLIDKK
~بلد	mIKIKHCIG
قع هذه	s7GJHHIKI
هذه ورقه	s7GJHHIKI
نسي	uELHH7CKE
نسي بطاقه	tFMIJ7DLF
يعمل قريبا	mJILKBDHI
شاطر	yDAFF72JI
شاطر في	yDAFF72JI
في اجازه	sEEGD49EE
يعرف كمبيوتر	u9JIED2FF
يسال متي	pLKMKK4MN
تاخر في	nIJGJBCKJ
نوم	nIJGJBCKJ
في نوم	nIJGJBCKJ
اسمه	jGMLKFDJL
~سمه	iIMKLIHIJ
مكتوب	mDJIIECHH
اسمه مكتوب	jGMLLGEKM
مكتوب غلط	jGMLLGEKM
حضور	sGHEHDAFB
مني حضور	pLMKMGDMF
يضحك	p9KJICBGJ
~ضحك	p9KJICBGJ
يضحك كثيرا	p9KJICBGJ
بخير	-5FBB21BG
انتقال	gNNIMLFPP
يريد انتقال	gNNIMLFPP
~نتقال	gNMIMLFOP
انتق…	iMKGKHDLL
انتقال الي	gNNIMLFPP
الي هنا	gNNIMLFPP
عنده عمل	lAMLKBDLM
عمل جديد	lAMLKBDLM
اخي في	gMMKKKNJK
هذا نموذج	oMNJMDKMB
ايصال	kKKJIMFIJ
~يصال	kKKJIMFIJ
مفتاح سياره	dNOLNRHPO
صفحه	fNNOLQGMO
~صفح	jNMMKNGLD
ابحث	eLMMMNMLL
~بحث	nLMLMBMLL
ابحث عن	eLMMMNMLL
^ابحث	eLMMMNMLL
لاقي	gLLKKPILM
مش لاقي	gLLKKPILM
~لاق	gLLKKPILM
^مش	iKKIHOFKK
لا يعمل	hIMKJMINI
صوته	hILILJMIK
صوته عال	hILILJMIK
مطفا	mFIFIFGDF
~مطف	mFIFIFGDF
اصلاح	gKLKMLKLM
يحتاج اصلاح	fLNKNMLLM
~صلاح	gKLKMLKLM
عن شيء	ePPPIQNON
ان انتظر	gLONLOJNL
نتيجه	kJLKILGII
انتظر نتيجه	kJLKILGII
~تيج	kJLKILGII
املا	bRRQORRRN
ان املا	aRRRORRRP
~ملا	fQPPNRQKI
املا نموذج	bRRQORRRN
اشرب	iGMLGNLIJ
ان اشرب	dMQPJQQPO
اشرب ماء	iGMLGNLIJ
لاخذ	dQOQNNNOO
للبيت لاخذ	hONNOJGNN
لاخذ ورقه	hONNOJGNN
ان اري	hJMMKOMKJ
اري موظفه	kIJJHKHHI
اتاكد	cPPPLPONM
ان اتاكد	lLQNFOONI
~تاكد	cPPPLPONM
اتاكد من	cPPPLPONM
من اسمي	cPPPLPONM
ان ارتاح	fOPOHPQPN
ارتاح قليلا	kLLLEMJIK
ان اشتري	fNONKPPOL
غداء	mFJHIKEGI
اشتري غداء	jLKKIMJHI
ان اسمع	lMNGDLNMK
اسمع اغنيه	eOPLHNNNM
اشحن	gNNJJGMLL
ان اشحن	cQROLNRQO
~شحن	gNNJJGMLL
اشحن جوالي	gNNJJGMLL
ان ادفع	nTTPJTTT9
ادفع رسوم	vQPKHPQP0
احتاج ان	hJNLJNPLG
^احتاج	nIMHJIFLF
ساعدني ان	jHKIILIJE
lac roi	sBIGBF8QK
'lạc rồi	gKONNMLSQ
lac hai	pPPMKNALM
hai hom	pPPMKNALM
'hai hôm	fQRQPQLQO
'em chạy	TOPPPPZRR
thay ve	hHLJBMLOL
'thấy về	dMONKNOTP
tu hom	iQRRPRDRR
'từ hôm	dRTURUNUT
bat trom	pHN7IGMJM
trom mat	pHN7IGMJM
'bắt trộm	dPQLOPPQQ
'trộm mất	dPQLOPPQQ
om nang	jCLLBNKNM
'ốm	gMONJMLOP
'ốm nặng	gMONJMLOP
'nặng rồi	eNNQMPPRQ
cong xuong	s7CJ6OKJ4
'công xuống	hOHOGQPSN
can nat	mUUUMQSVP
nat to	mUUUMQSVP
'cắn nát	eVVUSUVVS
'nát tờ	eVVUSUVVS
chet tuan	mLRMEOMQQ
'chết tuần	fRTSISRTU
cho cua	-4FC6F7O3
'chó của	lJNKHMHRG
cho cung	wADBDDBIC
cung nha	wADBDDBIC
nha bac	wADBDDBIC
bac bi	fLPKPKPQR
'cưng	iNOOQOIRR
'chó cưng	iNOOQOIRR
'cưng nhà	iNOOQOIRR
'nhà bác	iNOOQOIRR
con vet	zBDF7K0GI
vet bi	jMPLLOHNQ
'vẹt	lOKQEQANN
'con vẹt	lPMQEQAOP
meo con	uCGL4ICGA
con can	mNQSIIJOK
cun	oGGA8GGIC
cun nha	oGGA8GGIC
nha minh	o6030EQCB
minh bi	nMQJNOFSS
^cun	oGGA8GGIC
'cún	pPNOLPASQ
'cún nhà	pPNOLPASQ
'nhà mình	oLBIGMHPM
minh di	bSSKPQRSR
'mình đi	ZVVQUVSVU
minh chay	gNJNNNMQQ
'mình chạy	ZUSTTTSUU
minh khong	dRRROQNSM
'mình không	eUTVTUMUT
minh mat	SUVVUVZVV
cho lau	tBFE6LGDA
xiu luon	fIPNLOQOM
'chờ lâu	gLMNIPNMM
'xỉu luôn	aPQRPRRRQ
chet mat	rGOG0NOLL
mat thoi	gQRRCQQPR
'chết mất	eQRQERRRQ
'mất thôi	aRRRORRRR
#dying+figure	gPRQDRRQR
met chet	tJOM5LNHO
di duoc	-JMK0IKCM
'mệt chết	iORRISRNR
'đi được	gPQQIQQLQ
phat dien	jJJFMJNDD
dien mat	jJJFMJNDD
'phát điên	bRQQRRQOP
'điên mất	bRQQRRQOP
ca dau	x4768AI73
'cả đầu	kBJMJMQHK
tuc no	nCEDHJML7
no mat	nCEDHJML7
'tức nổ	dJMMPQQQL
'nổ mắt	dJMMPQQQL
lau ma	jMMNGMGKJ
ma het	mJHGHEDFC
het hon	mJHGHEDFC
'mà hết	cQNPOPMNM
'hồn	cQNPOPMNM
'hết hồn	cQNPOPMNM
boc hoa	oH7IHGKFB
hoa luon	oH7IHGKFB
'bốc hỏa	fOGQOPQNL
'hỏa luôn	fOGQOPQNL
xep	nCFHANLHI
xep hang	nCFHANLHI
hang muon	gKNOMQQMN
^xep	nCFHANLHI
'xếp	dMNPIQQOP
'xếp hàng	dMNPIQQOP
'hàng muốn	gORTOTUQS
nghe dong	oJKBFMNI5
tien muon	bRRRMRRRO
'nghe đóng	nKOHKPQN9
'tiền muốn	hUVTQVVUP
tien ma	pKAFNLHMG
nay muon	bQQQNQQQP
'này muốn	ZRRRRRRRR
troi nong	sAI556LJG
nong muon	eMPNKNQPO
'trời nóng	eKMPIPOMO
'nóng muốn	aQRRPRRRR
di lai	pILH7KF6H
lai may	pJLG8KF6H
may lan	oJLH8KG6H
lan muon	jPTQMUSHR
^di	-EE027507
'đi lại	eQPQKQONQ
'lại mấy	dQPQKQPNQ
'mấy lần	dQPQKQPNQ
'lần muốn	cUUTPUTSU
lan dau	qCEGCKFF5
leo cau	r7BC3KLIA
thang muon	qFKODLRML
^leo	r7BC3KLIA
'leo cầu	hJJLIOPNN
'thang muốn	gOPRMTUQR
phim toi	rIG9HFMOF
qua co	kMQKONQVO
co canh	fLMFPPQMM
canh cuop	fLMFPPQMM
'phim tối	eMKKQMPON
'có cảnh	iOTKSTRTT
'cảnh cướp	iOTKSTRTT
nhau kinh	cNQPQQQPM
kinh qua	cNQPQQQPM
'kinh quá	aQRRRRRRR
chay no	mKAGLNKLJ
no day	mKAGLNKLJ
day man	mKAGLNKLJ
'cháy nổ	kPGNSUPQP
'nổ đầy	kPGNSUPQP
'đầy màn	kPGNSUPQP
chuyen bat	lPM9NMQKK
'chuyện bắt	bSRQRRSQQ
vu giet	lKPDJKJPL
'vụ giết	jOTHRKPTQ
ma quy	iORQILLQQ
quy so	iORQILLQQ
'ma quỷ	bSSRPRRSS
'quỷ sợ	bSSRPRRSS
hay chet	nRRRCPRLR
'hay chết	bRRRORROR
tro choi	nJIDBILPK
choi moi	nJIDBILPK
^tro	tBG56EIL9
'trò chơi	nPRKGNLVQ
'chơi mới	nPRKGNLVQ
tham do	hNGIKOPJM
do co	dQRJRNRPQ
^truyen	hNGIKOPJM
'thám đó	bROPPRRPQ
kich	pHB9BKGFB
vo kich	gKFILPPRQ
kich o	gKFILPPRQ
nha van	hJFHKPNPO
van hoa	lECFHOILB
hoa co	bPPNRQQRR
'vở	gQLPRRRTT
'kịch	gQLPRRRTT
'vở kịch	gQLPRRRTT
'kịch ở	gQLPRRRTT
'nhà văn	gQLPRRRTT
'văn hóa	iOKOPPOQN
tin thoi	lKHJFNPMJ
thoi su	lKHJFNPMJ
'tin thời	gQOLOSTSR
'thời sự	gQOLOSTSR
gia nha	pIGCJDMA9
co qua	fMJMNOPPI
'giá nhà	fMKOOMOGK
'cổ quá	iMMMQLNRO
tang muon	mAJPHMOHK
'tăng	bQQRQQRQQ
'tăng muốn	bQQRQQRQQ
nha dat	nNIJELJJF
dat khung	gNMNONNHH
khung khiep	gNMNONNHH
'đắt	bQQQRQQOP
'đắt khủng	bQQQRQQOP
'khủng khiếp	bQQQRQQOP
ta a	sFL5NEOLF
'ta à	gPQHRMRRO
nhu an	lLNHPJP7H
an cuop	lLNHPJP7H
cuop vay	lLNHPJP7H
'như ăn	cRRPSPRIP
'ăn cướp	cRRPSPRIP
'cướp vậy	cRRPSPRIP
chat chem	kMLGNLJBG
chem dan	kMLGNLJBG
'chặt chém	iRPKQOPLN
'chém dân	iRPKQOPLN
hoc phi	oLPAOLPIG
^hoc	nLO8MKPHE
'học phí	iSTKSSTQP
#breath+rob	OHMePRQJP
tien dien	tDI7IFL3G
'tiền điện	hNOJOIPKO
phi lam	fOQIPQRQJ
lam nhanh	fOQIPQRQJ
^phi	fOQIPQRQJ
'phí làm	jSTKSTTSO
thue	w690AEBC9
tien thue	oFK7LJMGM
thue phong	oFK7LJMGM
'thuê	lIIDJKHII
'tiền thuê	ePOJQNONO
'thuê phòng	ePOJQNONO
doi bong	iJNIFMOPM
bong phuong	hMPKFMOQQ
minh danh	cPQNQNQRR
danh bai	rGLCE7IPF
bai doi	rGLCE7IPF
doi kia	rGLCE7IPF
'đội bóng	aRRRPRRRR
'bóng phường	ZRRRPRRRR
'mình đánh	ZRRRRRRRR
'bại	ePQPPKOSO
'đánh bại	ePQPPKOSO
'bại đội	ePQPPKOSO
danh cau	rBNKC8NR4
cau long	rBNKC8NR4
long rat	rBNKC8NR4
rat hay	rBNKC8NR4
'đánh cầu	dPQPONRSM
'lông	dPQPONRSM
'cầu lông	dPQPONRSM
'lông rất	dPQPONRSM
minh da	OPSObRRQS
bong ngoai	s5M89EFQL
'bóng ngoài	dNPMMNMRQ
danh dan	lLMKJEJPE
dan gioi	lLMKJEJPE
gioi lam	lLMKJEJPE
'đàn	dQQPQLOSN
'đánh đàn	dQQPQLOSN
'đàn giỏi	dQQPQLOSN
'giỏi lắm	dQQPQLOSN
cuoi muon	-PQP0PQQQ
'cười muốn	mRRQ7QQRR
boi qua	oEOEDJMSN
qua song	oEOEDJMSN
song de	oEOEDJMSN
de dang	oEOEDJMSN
'bơi	gOQNJNOSP
'qua sông	gOQNJNOSP
'sông dễ	gOQNJNOSP
'dàng	gOQNJNOSP
'dễ dàng	gOQNJNOSP
thang sat	oEIDGGFLI
sat nut	oEIDGGFLI
'thắng sát	eNPOMPMSP
'sát nút	eNPOMPMSP
chay bo	iKBIFKIOI
bo muon	iKCIFKIOI
muon tat	iKCIFKIOI
tho ma	iKCIFKIOI
ma vui	iKCIFKIOI
'chạy bộ	jKPPKNISP
'bộ muốn	jKPPKNISP
'muốn tắt	jKPPKNISP
'thở mà	jKPPKNISP
danh may	oKNBKDM9C
may nhanh	kMPDLEOHI
nhanh lam	kMPDLEOHI
'đánh máy	fQQKQIQKN
'nhanh lắm	eQRKQJQPO
toi boi	gKTKKPOVR
toi thang	fJPINNNRN
thay day	lHGGBJKGL
day vo	lHGGBJKGL
vo danh	ePSNRNSMQ
^thay	vE890FBA3
'thầy	nLLJILKLJ
'thầy dạy	fOOOPPONP
'dạy võ	fOOOPPONP
'võ đánh	jVVTVUVSV
em da	VDKGbGNSR
em boi	jKQLIPVUS
em thang	dNONOPQRP
than em	rALGDJMMC
'bạn thân	gSSJONTSM
co mon	fJKJOOOON
mon cay	fJKJOOOON
cay xe	fJKJOOOON
xe luoi	fJKJOOOON
'có món	bPPORRRQQ
'cay xé	bPPORRRQQ
'xé lưỡi	bPPORRRQQ
thit khoi	fOEPPOOMO
khoi mot	fOEPPOOMO
mot chut	fOEPPOOMO
'thịt khói	fNINOPOMN
'khói một	fNINOPOMN
'một chút	fNINOPOMN
day lam	dOJOPRPQK
banh bang	dOJOPRPQK
bang lo	dOJOPRPQK
'dạy làm	ZRRRRRRRQ
'bánh bằng	ZRRRRRRRQ
'bằng lò	ZRRRRRRRQ
het ga	mM9HGNNGH
ga phai	mM9HGNNGH
phai doi	pJ6EDJJEF
'ga phải	lSFOONQOO
'phải đổi	hQDMNPQNN
ban do	oGGELPP65
do choi	iILIPPQJK
choi sung	iILIPPQJK
sung nuoc	iILIPPQJK
'bán đồ	lOPJURUMO
'đồ chơi	hRPLURURS
'chơi súng	hRPLURURS
'súng nước	hRPLURURS
dung dao	jJLIFONKL
dao cat	jJLIFONKL
cat banh	jJLIFONKL
banh sinh	jJLIFONKL
sinh nhat	jJLIFONKL
'dao cắt	cQQPPRRQQ
'cắt bánh	cQQPPRRQQ
'sinh nhật	cQQPPRRQQ
hang mat	kLBNOSNRR
'hàng mất	kNHRSVQUU
lop hoc	hFHJNOOMO
hoc co	mHMHKOQOO
^lop	pACDLLJEB
'lớp học	aQQPRRRQR
cua hang	tD9BBGGF7
hang co	eONOQJPQP
'cửa hàng	iKIIKLLMK
hang ban	iOMKQRQPL
soc	s8LAGBCMF
em soc	iLOLGJOQG
soc khi	gLRNKPQTM
khi biet	kHRQKROQ6
biet le	kHRQKROQ6
'sốc	hNSQMQSUP
'em sốc	hNSQMQSUP
'khi biết	iMUTPTQSH
'biết lệ	iMUTPTQSH
soc vi	bQRRPRRSL
vi ho	sLTRMUOVC
so day	rLTRMUOVC
day qua	rLTRMUOVC
'vì hồ	hQUSQUTVL
'sơ dày	gQUSQUTVL
'dày quá	gQUSQUTVL
vi giao	iFNOINLML
giao dien	iFNOINLML
dien moi	iFNOINLML
moi dep	iFNOINLML
'giao diện	aPRRRRRSR
'diện mới	aPRRRRRSR
'mới đẹp	aPRRRRRSR
khi thay	rENEHCDPN
thay hang	iFPLHQOQN
hang nguoi	iFPLHQOQN
nguoi cho	iFPLHQOQN
'khi thấy	lKHFFIHNM
'thấy hàng	hKOKGPPRM
'hàng người	hKOKGPPRM
'người chờ	hKOKGPPRM
cai anh	oANPEIIHO
anh the	oANPEIIHO
'cái ảnh	gNRTLJRQS
'ảnh thẻ	gNRTLJRQS
'thẻ này	gNRTLJRQS
toi choang	hKOLHLOP9
choang khi	cPRPNRRRF
'tôi choáng	dMQQOPQRG
choang vi	dNQQNQPRH
con xiu	o8LNGIJDF
xiu khi	hGOOJQOLL
'con xỉu	nHQSJPNON
xiu vi	cORSQRPPM
minh dau	lGOPJJKOA
tim khi	fLRPMQNRG
'mình đau	fLSSPPQSN
tim vi	mIUVRVPUL
since yesterday	gNNOOOKQQ
jumped from	ePHLIPQPN
veri sick	fGMNNNOKM
died lat	lPRR6RRTT
shoe	eGOJMONJN
mi shoe	eGOJMONJN
our dog	x59AB86CD
dog i	lHLMLOHLO
neighbours	hKHJMMFNO
the neighbours	eMLOQPHQQ
~neighbour	hKHJMMFNO
neighbours cat	eMLOQPHQQ
paot	u8D80DB7E
mi paot	u8D80DB7E
paot i	hGLJFKMHN
puppi	kJHHKIHKL
our puppi	kJHHKIHKL
puppi i	eGJILKOHJ
'puppy	kJHHKIHKL
'our puppy	kJHHKIHKL
rabbit	mENFBN7HM
mi rabbit	mENFBN7HM
rabb…	mENFBN7HM
rabbit i	mGIIFGIHN
kitten	kJHNMM9KJ
the kitten	kJHNMM9KJ
kitt…	kJHNMM9KJ
kitten i	dNOQPRJPP
boe	sKJH9FIKJ
boe me	pRRQAKQUR
to death	pPOI0DOPP
be the	pGTG4IJQU
death o	xDOC0BFNN
me want	jQOHGGLPJ
to scream	jQOHGGLPJ
i murder	nLM9HJLQG
torture	hJJMLNMHG
i torture	hJJMLNMHG
tort…	hJJMLNMHG
drives	fNPKMMKLI
drives me	fNPKMMKLI
insane	fNPKMMKLI
me insane	fNPKMMKLI
insa…	fNPKMMKLI
makes mi	jIJJGHLNE
head explode	jIJJGHLNE
'makes my	jIJJGHLNE
gives	o8MGKHHML
~giv	o8MGKHHML
gives me	l9RINMLRM
suicidal	lJJOENMEG
i suicidal	lJJOENMEG
nightmare	iKJLKOLIE
a nightmare	iKJLKOLIE
nigh…	kJIJIMKIB
disaster	r7JJEGJ5E
absolute disaster	kLLLJMLAG
waiting i	mJHAGPMOM
that form	vJQFHHKQ3
form i	nSSIKOQSB
the paperwork	kLKIEIJOL
paperwork i	iOILKLPPM
mi neu	nKJBFIFIF
shoes	mKJBFIFIK
neu shoes	mKJBFIFIK
~sho	mKJBFIFIK
shoes i	eLPEOFLLQ
thi website	jKNJCMLIH
website i	hQQNJNOGJ
homework i	gLLGMJLGJ
^homework	jDKDLAFDF
dead tired	oMPLBMMNP
dying o	nBJICOKEM
laughter	nBJICOKEM
o laughter	nBJICOKEM
dying for	nIQJCPPRQ
starving to	mPNFGKONQ
#die+locked	mPNFGKONQ
#figure+locked	mPNFGKONQ
freezing to	jQQOEPRRQ
bleeding money	p4KEFHKGI
burning with	lHFGIEHFF
curiositi	lHFGIEHFF
with curiositi	lHFGIEHFF
curi…	lHFGIEHFF
'curiosity	lHFGIEHFF
'with curiosity	lHFGIEHFF
scared to	KGLHBj8HH
o forms	mTRQDJRTP
worried	mRQNJMMSB
~worri	mRQNJMMSB
worr…	mRQNJMMSB
worried sick	mRQNJMMSB
sick about	mRQNJMMSB
bored out	hGILKKKJM
mind	hGILKKKJM
mi mind	hGILKKKJM
buried	kKLIFGGLL
~buri	kKLIFGGLL
buried in	iKNJHHHNM
in work	iKNJHHHNM
fire today	mLAJJKKLB
today with	mLAJJKKLB
the answers	mLAJJKKLB
on these	gJNOKJOMN
prices	gJNOKJOMN
these prices	gJNOKJOMN
~pric	gJNOKJOMN
pric…	gJNOKJOMN
the mon	nH9AEJHF8
i dead	lJJEFMLEJ
i scared	KHMICjAJK
i over	lGIGIIGKF
everybodi i	nCFGKIKD4
^everybodi	sCGH5JLF5
the film	kPHHGNPNN
ua about	fONKOQOPO
about a	zC48D68IG
kidnapping	fONKOQOPO
a kidnapping	fONKOQOPO
ha to	iKIHMMNKK
much shooting	iKIHMMNKK
shows	eMNNPMNLD
~show	hLLMIMMKC
shows a	jNNFPQQPO
a bank	lNJEOQPOJ
bank robberi	jNNFPQQPO
'bank robbery	jNNFPQQPO
ends	oNP7RMQRP
ends with	oNP7RMQRP
a big	gNENNONOM
big explosion	fPFPQRQQO
in it	fPFPQRQQO
hotel	pL8LMPMRN
a hotel	pM8LNPMRN
die for	-III0QQQN
the game	mJDGDNNMM
that book	rHG8BLMII
book ua	eOQKPRQQO
book i	nJHKCKEKL
the play	nJFHGQMQN
series	kNIIHOOOO
the series	kNIIHOOOO
~seri	kNIIHOOOO
seri…	kNIIHOOOO
the other	kLPAMFOOO
team	x5708BD54
other team	kLPAMFOOO
killed it	jMMOJHHPO
it on	lGHLEIDDI
stage	jMMOJHHPO
on stage	jMMOJHHPO
a home	p6C7AE1AC
home run	nCMBJE9MM
knocked them	mDIGIHJQO
them out	mDIGIHJQO
out in	mDIGIHJQO
final	iKKJMJIKP
the final	mDIGIHJQO
slaughtered	iKJIOIKNO
~slaughter	iKJIOIKNO
slau…	kKJINHKKC
slaughtered u	iKJIOIKNO
u at	iKJIOIKNO
at che	iKJIOIKNO
got beaten	jNOKNFKOP
beaten three	jNOKNFKOP
three to	jNOKNFKOP
to one	jNOKNFKOP
rice again	mK8GNINQP
stole the	qFN4IHDIK
the show	sCJ0KEDFI
broke a	hKPLOJHQP
a record	nISJMHISS
i what	dMQPQPOSQ
what ue	dMQPQPOSQ
ue told	dMQPQPOSQ
told he	dMQPQPOSQ
he beo	dMQPQPOSQ
beo the	hKIMOONIH
our team	lLDIOENKI
coach	qGEINGMMK
the coach	qGEINGMMK
flatmate	nFFFHHJLL
mi flatmate	nFFFHHJLL
flat…	nFFFHHJLL
a friend	kHGBINJMH
friend o	hJIFLOLMM
mine	lIFE8OJKG
o mine	hJIFLOLMM
price i	cLOKPQPQQ
highway	kLNFNQPLJ
i highway	kLNFNQPLJ
high…	kLNFNQPLJ
highway robberi	kLNFNQPLJ
'highway robbery	kLNFNQPLJ
cot an	fMMONONLI
daylight	eOPKPQPLI
i daylight	eOPKPQPLI
dayl…	eOPKPQPLI
daylight robberi	eOPKPQPLI
'daylight robbery	eOPKPQPLI
nearli made	kGONKKKNI
made me	kGONKKKNI
me faint	kGONKKKNI
stab	dONHOQMQN
a stab	dONHOQMQN
stab in	dONHOQMQN
a real	hOMOMPNRD
killer	kGEJLMJHC
real killer	hOMOMPNRD
choking small	eMNQPNPNN
shops	eMNQPNPNN
small shops	eMNQPNPNN
~shop	eMNQPNPNN
rent	oEAFGGEJF
the rent	lHFHJIGLK
rent i	hKJKMLJON
thi ta	kJK8HJHDI
ta i	ePOBLOMGN
have killed	aRRRPRRSR
killed for	aRRRPRRSR
died when	iTSSDSRUU
sa mi	iTSSDSRUU
mi phot	iTSSDSRUU
'saw my	iTSSDSRUU
jumped for	jNMHHMJHI
joy	jNMHHMJHI
for joy	jNMHHMJHI
cried	fNLLJNNMJ
cried over	fNLLJNNMJ
spelling	fNLLJNNMJ
the spelling	fNLLJNNMJ
~spell	fNLLJNNMJ
spel…	fNLLJNNMJ
murdered	fPPHMPPON
murdered a	fPPHMPPON
sandwich	fPPHMPPON
a sandwich	fPPHMPPON
sand…	fPPHMPPON
hugged	bRRQLRRRR
~hugg	bRRQLRRRR
hugg…	bRRQLRRRR
hugged the	bRRQLRRRR
officer to	bRRQLRRRR
almost	eJNKOONPO
ue almost	eJNKOONPO
almo…	eJNKOONPO
cake i	iMLJELMML
i killer	eKJOPPOKK
the bomb	lKKEDJJGA
i sick	hKJLKNIGG
thi coe	iPPMFPNII
coe i	iPPMFPNII
noodle	gNOJIPOKK
that noodle	gNOJIPOKK
nood…	gNOJIPOKK
noodle soup	gNOJIPOKK
soup i	gNOJIPOKK
vieu	hNKLFNMMJ
the vieu	hNKLFNMMJ
vieu i	hNKLFNMMJ
ضاعت من	gQPPQMAPP
ضاع امس	gPONNOINO
هرب لم	lJMHKICKI
لم يرجع	lJMHKICKI
يومين	mLIIJJEHJ
من يومين	kLLJKLFJK
~ومين	mLIIJJEHJ
سرقوه	iMJLHJKDE
~سرقو	iMJLHJKDE
قفز	fMKMHNOLJ
قفز من	fMKMHNOLJ
من شرفه	fMKMHNOLJ
مريض جدا	lFHJJHHEG
مات اسبوع	cPPPOQPNP
عض	hIIJLMMGK
حذايي	hIIJLMMGK
عض حذايي	hIIJLMMGK
~حذاي	hIIJLMMGK
اكل ورقه	fMMMNMLMM
^كلبي	jIIJKLFGH
ببغايي	lIJIHJGGH
~ببغاي	lIJIHJGGH
ببغا…	lIJIHJGGH
^ببغايي	lIJIHJGGH
قطه صغيره	pEEEGCDC9
صغيره ضاع	VRRQQNXRQ
صغيره هرب	UNNJNKaOL
صغيره مفقود	UQQQPMYPP
ارنبي	jIIIIKJFH
~رنب	jIIIIKJFH
^ارنبي	jIIIIKJFH
^طابور	mAGHDHMGI
يجنن	jJIIJLJEF
~جنن	jJIIJLJEF
سيقضي	fLMKNONMJ
~قضي	hKLJNMMLE
سيقضي علي	fLMKNONMJ
عذاب	iJIHKLKGH
يجيب	hIMKNNMJJ
~جيب	iIMJKMKJF
جلطه	hIMKNNMJJ
يجيب جلطه	hIMKNNMJJ
~جلط	hIMKNNMJJ
#figure+fit	YXPOQOQPP
كارثه	jJIHJKJEF
~كارث	jJIHJKJEF
يطفش	iKJILLKGG
~طفش	iKJILLKGG
خنقني من	iLMLMFOJI
من ملل	iLMLMFOJI
فجر راسي	iHJJKILGI
~لحر	nHJIGELDE
^حر	nHJIGELDE
دوام	oHJGDIKDG
^دوام	oHJGDIKDG
^زحمه	rCF9BI99C
تعب	iLLIGJHID
من تعب	iLLIGJHID
ميتين	fMMMNKLNM
ميتين من	fMMMNKLNM
هلكان	gLLLLIKML
هلكان من	gLLLLIKML
بموت	jJKHLHIKH
~بمو	gMLMMJHNK
بموت في	jJKHLHIKH
قهوه	lIGFKHFDD
في قهوه	jJKHLHIKH
~قهو	lIGFKHFDD
غرقان	pTRNOHJTB
غرقان في	pTRNOHJTB
تجمدت	gMLLLLLIH
~جمد	lIGGGJJDD
تجمدت من	gMLLLLLIH
برد	kHHGGHJDE
من برد	gMLLLLLIH
حماس	pHADIDEHE
مولع حماس	pHADIDEHE
مصدوم	iJLLLIIKI
مصدوم من	iJLLLIIKI
من سعر	iJLLLIIKI
فيكم	sKPO7MOLP
اموت فيكم	sKPO7MOLP
^كلنا	mIFKFMMII
فيلم عن	bQNNQRQQR
عن خطف	fLODLQOLP
خطف بنت	fLODLQOLP
اطلاق	gNFMOPPMM
فيه اطلاق	gNFMOPPMM
~طلاق	gNFMOPPMM
اطلاق نار	gNFMOPPMM
نار كثير	gNFMOPPMM
سرقه	gLNGNOOIK
عن سرقه	dOPKOPPLN
سرقه بنك	dOPKOPPLN
ينتهي	dONNNOOLM
بجريمه	dONNNOOLM
ينتهي بجريمه	dONNNOOLM
~بجريم	dONNNOOLM
بجري…	dONNNOOLM
كان قنبله	hNMFMMMHI
فيه انفجار	iJAMMINKI
انفجار كبير	iJAMMINKI
عن حريق	hOFOPPPPN
فندق	lJDHJJIHH
في فندق	hOFOPPPPN
يرعب	hKKKKLLFF
~رعب	hKKKKLLFF
لعبه عن	gNJJNPMML
^لعبه	jKCGKMMID
مسلسل	kHGEIJJFG
مسلسل عن	kKKHLOILO
^مسلسل	kHGEIJJFG
روايه	kIGEJJKHI
~رواي	kIGEJJKHI
روايه عن	eNPHMPNLP
^روايه	kIGEJJKHI
اخبار عن	bPLNQRRPQ
^اخبار	iJEGKLNFI
ضرب كره	jEMKNDMNM
كره في	jEMKNDMNM
في مرمي	jEMKNDMNM
كسر رقم	kHMJMCFJK
قياسي	kHMJMCFJK
رقم قياسي	kHMJMCFJK
~قياس	kHMJMCFJK
غلبهم	hKLJKKKJK
~غلب	hKLJKKKJK
غلبهم في	hKLJKKKJK
نهايي	hKLJKKKJK
في نهايي	hKLJKKKJK
~هاي	lGEDFIHEF
موعدا	iPPLNGJPI
ضرب موعدا	iPPLNGJPI
موعدا مع	iPPLNGJPI
مع موظف	iPPLNGJPI
يتعلم	hLKJKLKHI
~تعلم	hLKJKLKHI
ملاكمه	hLKJKLKHI
يتعلم ملاكمه	hLKJKLKHI
ملاك…	hLKJKLKHI
حرق	gLONLHLMN
حرق اكل	gLONLHLMN
اكل مره	gLONLHLMN
اضواء	iHOHMIHHM
سرق اضواء	iHOHMIHHM
~ضواء	iHOHMIHHM
يحب سباحه	kJLKJJGLK
سباحه في	kJLKJJGLK
في نهر	oJLJFJGLI
فريقنا	kGIHKMKHH
~فريق	mDGFGKEEE
فريق…	kGIHKMKHH
^فريقنا	kGIHKMKHH
مدرب	hKKKMIMIJ
^مدرب	hKKKMIMIJ
^سعر	qEEAGFIDG
سرقه في	eOOLPPPLM
ضح	eOOLPPPLM
في ضح	eOOLPPPLM
~وضح	eOOLPPPLM
نهار	eOOLPPPLM
ضح نهار	eOOLPPPLM
~هار	eOOLPPPLM
يذبح	fOOLLMNJJ
يقطع	cOOONPPNL
يقطع ظهر	cOOONPPNL
كاد	gEMNNPPNJ
كاد يغمي	gEMNNPPNJ
علي منه	gEMNNPPNJ
يكسر ظهر	jKLFMEKII
مصيبه	hMNLLMLJG
~مصيب	hMNLLMLJG
ايجار	rE8DFGJCB
~يجار	rE8DFGJCB
^ايجار	mHDIKLLHI
فاتوره	lJHFLKMIJ
~فاتور	lJHFLKMIJ
فاتو…	lJHFLKMIJ
^فاتوره	lJHFLKMIJ
يقتل	gMNKLKLKL
يقتل من	gMNKLKLKL
حلاوته	gMNKLKLKL
من حلاوته	gMNKLKLKL
~حلاو	gMNKLKLKL
حلاو…	gMNKLKLKL
^قهوه	fNMLNNOHJ
خطير	hKKKKLKFH
كيك	hLLGLKNHJ
^كيك	hLLGLKNHJ
منظر	hLKGKMLFI
^منظر	hLKGKMLFI
هذا اكل	hMLHJKJIJ
em lai	IRUPRgTVV
'em lại	IUVRVhVVV
'em tối	ERVNTkQVV
lung quat	CFQKJnNRM
'lưng quất	MPUPRePUU
tat vao	EHUI4nOUM
'em tát	KMVOQiUVV
'tát vào	BJVMPtTVV
cam choi	IQUGRmTVV
choi duoi	IQUGRmTVV
'chổi	NSUNSfUVV
'cầm chổi	NSUNSfUVV
'chổi đuổi	NSUNSfUVV
em nem	QNPHJcQSS
nem bat	LIK6BjJOI
bat vao	LIK6BjJOI
'em ném	KMRKNiPVV
'bát	OMNLMdNRO
'ném bát	OMNLMdNRO
'bát vào	OMNLMdNRO
co khong	P7PLKgLRI
tho duoc	L7QPMhPRQ
'cổ không	EGSROlOUU
'thở được	EGSROlOUU
em doa	9KO3HuFLU
'em dọa	FQUEMnNUV
di dieu	HHNG3nCJK
dieu thuoc	HHNG3nCJK
thuoc vao	HHNG3nCJK
'em dí	NNTOKePUU
'điếu	JJTLFiMRS
'dí điếu	JJTLFiMRS
'điếu thuốc	JJTLFiMRS
'thuốc vào	JJTLFiMRS
em nhot	HIOFOoQVV
bep ca	NKLEMeOQP
ca ngay	NKLEMeOQP
'em nhốt	MQSRRfSVV
'bếp cả	QPQQQaQSR
'cả ngày	QPQQQaQSR
cho goi	KMPHMgLQP
'cho gọi	PQROQbQRR
xe quan	EHKDDmLHJ
quan ao	MGIB8mLEF
ao bat	EHKDDmLHJ
bat ngu	EHKDDmLHJ
ngu cung	EHKDDmLHJ
'quần	QONOEcPMN
'xé quần	NPPPMdQOP
'quần áo	QONOEcPMN
'áo bắt	NPPPMdQOP
'bắt ngủ	NPPPMdQOP
'ngủ cùng	NPPPMdQOP
pha do	KLOLNhOSP
do roi	MLMKNhNSJ
roi chui	KLOLNhOSP
'phá đồ	LQSNSiSUT
'đồ rồi	LQSNSiSUT
'rồi chửi	LQSNSiSUT
toi lai	JRTOQgOVU
'tôi lại	PUVRTaSVV
toi tat	JMVOMhPVV
'tôi tát	NRVTVgUVV
toi bop	BHTSLnLUU
'tôi bóp	OPTSScRUU
'tôi dí	QRURQaRUU
toi nhot	ONOMOcPQP
'tôi nhốt	RRRRRZRSS
toi xe	ELSJJmLRR
'tôi xé	NSTSScRTT
toi dap	HNUQSkRVU
'tôi đập	RTUSTaVVU
'con lấy	RQRRRZRSS
con tat	EPVPJnSVN
con nem	QRPILcPRL
con bop	8GUVMqPVQ
con doa	NRQ9KfLHQ
'con dọa	LTSHPgNPU
con nhot	HPPJQkPVU
con xe	MRRPPdPMP
con dap	QRSRRaRTS
re toi	KEOHFjLNM
'rể tôi	OMRLMeQTS
trai lon	7CO8DtAMP
lon nha	7CO8DtAMP
'trai lớn	MMQJLfJQQ
'lớn nhà	MMQJLfJQQ
duong con	HIM8AkHJL
ke cua	KHK4FlCJC
cua chau	OEI1Di8H8
'kế của	PKQNQcMQM
'của cháu	TINKNZJOK
chau lay	NNUPTfNVT
chau doa	OSSISeNOT
danh thuong	NPQNQcQRR
xuyen	QPOHPcQPI
thuong xuyen	QPOHPcQPI
'đánh thường	MSVRUfUVV
'xuyên	WRSPTcSTQ
'thường xuyên	WRSPTcSTQ
danh den	JMP9GkQSS
gay rang	JMP9GkQSS
'đánh đến	OPRMPcRSS
'đến gãy	OPRMPcRSS
'gãy răng	OPRMPcRSS
bi bao	NDECAlI8B
hanh may	8AIGDrMBF
may nam	E4FGAqK77
'bị bạo	PKMLMdMMP
'hành mấy	KOPNOfQRR
'mấy năm	LNONNfPOO
bo no	LPQGIeOTN
danh tham	LPQGIeOTN
'bố nó	MOUMTgTVV
'đánh thâm	MOUMTgTVV
bi xam	cDF8CdDEI
hai trong	FIJCKnKNN
'bị xâm	ZLMFIYKJN
nha hanh	LHNDNhQRQ
'nhà hành	KNQLPfPTT
bi ep	NLOENgRRQ
ep lam	NLOENgRRQ
viec va	NLOENgRRQ
va danh	NLOENgRRQ
'bị ép	JNTJSiTVU
'ép làm	JNTJSiTVU
'việc và	JNTJSiTVU
'và đánh	JNTJSiTVU
co hang	AGA3NrLMN
xom bi	AGA3NrLMN
'cô hàng	KLMIPfNPP
'xóm bị	KLMIPfNPP
#here+rape	NOLJQeOQQ
be canh	KIKGOgMMP
'bé cạnh	MNQOScQSS
slapped	GKUJQkQVU
~slapp	GKUJQkQVU
slap…	GKUJQkQVU
slapped me	GKUJQkQVU
again lat	GKUJQkQVU
plates	TFIDEgCFD
throws plates	GHOGLkGNO
~plat	TFIDEgCFD
plat…	TFIDEgCFD
plates at	GHOGLkGNO
put hi	NCQLLfLPP
hi hands	FDQMMhMPP
hands round	FDQMMhMPP
round mi	FDQMMhMPP
'round my	FDQMMhMPP
kep me	PQRNQcLSS
me locked	PQRNQcLSS
up at	PQRNQcLSS
all mi	8HOIKkJMM
'all my	8HOIKkJMM
bun me	JHOEHjFKI
cigarettes	LHHACjEDG
with cigarettes	JHOEHjFKI
~cigarett	LHHACjEDG
pulls	FHOINkJOO
pulls me	FHOINkJOO
me bi	RDMHGfDBL
the hai	FHOINkJOO
'me by	FHOINkJOO
when drunk	HPSPTiRUU
sleep with	BMRNNiJNQ
doe thing	CJMJFoEHK
thing to	CJMJFoEHK
to me	WDF9BeA79
a black	8DMDAqHIC
eye	8DMDAqHIC
black eye	8DMDAqHIC
se a	E7LBWkEJI
hut the	ABIIEpGLP
older	EKQHNkIPP
mi older	EKQHNkIPP
older brother	EKQHNkIPP
on son	CBF63r5DL
the man	GDEIIlJDJ
man net	GDEIIlJDJ
hitting a	INNHKiJOR
hear it	INNHKiJOR
kep hi	IJHJLiIIL
mother tied	IJHJLiIIL
tied to	IJHJLiIIL
to a	c7000c600
a bed	IJHJLiIIL
little sister	LNLFNiDMN
chokes	JFMLNjJMP
chokes he	JFMLNjJMP
abuses the	NNLMPeNNQ
our neighbour	GGIIKkHLM
somebodi upstairs	DIILKkCLN
he partner	KNQNPeOOQ
afraid o	CCNKBoFKO
covered	MOQNNeOQM
~cover	MOQNNeOQM
cove…	QNOLIdMNH
covered in	MOQNNeOQM
in bruises	MOQNNeOQM
bruises from	MOQNNeOQM
from him	MOQNNeOQM
from he	IOQKKhJSM
he violent	IOQKKhJSM
violent e	IOQKKhJSM
the famili	NHOJEgIOO
'the family	NHOJEgIOO
not safe	CHJEEoGKG
safe in	CHJEEoGKG
our house	EHECCoFED
i covered	INRINiNUS
i hiding	LQSNQeNUT
ضربني مره	CQRQQhRRR
ثانيه امس	CQRQQhRRR
يصفعني قدام	NNOMOeLPQ
بيديه	IILILjLMM
خنقني بيديه	IILILjLMM
~ديه	IILILjLMM
حابسني في	INMFNhLOP
فلوسي	DJLDKmJIL
اخذ فلوسي	DJLDKmJIL
فلوسي جوالي	DJLDKmJIL
يحرقني	EKLLJkIIL
يحرقني سيجاره	EKLLJkIIL
يشدني	FHKKIlIFI
يشدني من	FHKKIlIFI
يغصبني	EIIIIlHGJ
~غصب	EIIIIlHGJ
يغصب…	EIIIIlHGJ
يغصبني في	EIIIIlHGJ
فراش	EIIIIlHGJ
في فراش	EIIIIlHGJ
سني	ADGBHpGCJ
كسر سني	ADGBHpGCJ
يضرب اولادي	MQRQRcQRR
بيت في	IKLMMhION
في ليل	IKLMMhION
يرفسني	FFLGIkLHJ
~رفس	FFLGIkLHJ
يرفس…	FFLGIkLHJ
يرفسني هو	FFLGIkLHJ
هو سكران	FFLGIkLHJ
يتحرش	KMMGNgNON
~تحرش	KMMGNgNON
يتحرش بي	KMMGNgNON
بي في	KMMGNgNON
اخي كبير	AIIBEoLHG
مدمن	J6GBAn8EH
ابني مدمن	89ICAs9FI
يعذب	HKOJOhNLO
~عذب	cKNMLSLKN
يعذب طفله	HKOJOhNLO
نسمع	HKOJOhNLO
طفله نسمع	HKOJOhNLO
صراخ	HKOJOhNLO
نسمع صراخ	HKOJOhNLO
يحبس	NLNBOgKIN
يحبس امه	NLNBOgKIN
يلمس اختي	JNLIMiGLL
اختي صغيره	AIJEJbhIJ
اثاث	OMRFSgQRS
يكسر اثاث	OMRFSgQRS
~ثاث	OMRFSgQRS
اثاث يضرب	OMRFSgQRS
مراته	OMRFSgQRS
يضرب مراته	OMRFSgQRS
رجل ذي	PNREPdPQR
فوقنا	PNREPdPQR
ذي فوقنا	PNREPdPQR
~فوق	PNREPdPQR
احد في	OHJDLhDML
في عماره	LJLEOhGNN
خايفه ارجع	HMPMPhLOP
لبيت	TGIHKfIGI
ارجع لبيت	HMPMPhLOP
~لبي	TGIHKfIGI
لبيت زوجي	HMPMPhLOP
جسمها	bLNLLPNNN
جسمها كله	FLTQRkRSS
من زوجها	FLTQRkRSS
تتعرض	KOOMQeNQO
للعنف	KOOMQeNQO
تتعرض للعنف	KOOMQeNQO
~عنف	XKJGLZLHH
للعنف في	KOOMQeNQO
مضروبه	FIKJJkFGF
~مضروب	FIKJJkFGF
مضرو…	FIKJJkFGF
مضروبه من	FIKJJkFGF
من اهلها	FIKJJkFGF
هاربه	INSOSiPPS
~ربه	INSOSiPPS
هاربه من	INSOSiPPS
من زوج	INSOSiPPS
زوج عنيف	INSOSiPPS
صاحبتي	HJKJIjIIJ
صاحب…	HJKJIjIIJ
^صاحبتي	HJKJIjIIJ
vua o	KGTIMOiVV
gio bien	KGTIMOiVV
bien dau	KGTIMOiVV
'vừa ở	LRVOTUgVV
'giờ biến	LRVOTUgVV
'biến đâu	LRVOTUgVV
tan hoc	EKONINmQO
'tan học	FQTQPRjUT
tim khap	D8JMFHpMJ
khap noi	D8JMFHpMJ
'tôi tìm	LORRRPdTQ
'tìm khắp	KLQPMOfRO
'khắp nơi	KLQPMOfRO
'nơi không	KLQPMOfRO
tich hai	GEQPGOkRQ
hai tieng	GEQPGOkRQ
tieng roi	GEQPGOkRQ
'hai tiếng	NPRQNQdRQ
'tiếng rồi	NPRQNQdRQ
toi goi	BJVUPTkVU
goi mai	3CTUNSsVU
'tôi gọi	LRVURTcVU
'gọi mãi	GQUUPSgVU
duong khong	NMGOMPeRR
thay nua	MPHQMQeRR
'đường không	PQQRORbRR
'thấy nữa	PQQRORbRR
theo nguoi	OQR7IGmQL
'theo người	QRREPPcRQ
em tan	DNTTHSnVV
em goi	DLTVKUoVV
thang ut	CKF9KLoMO
ut nha	CKF9KLoMO
'thằng út	LNNJOMgQP
'út nhà	LNNJOMgQP
be bon	KIQILMhRR
tuoi nha	OFOFJJdPP
'bé bốn	CTVQTUpVV
'tuổi nhà	ORTORRjTT
chau trai	3EKHFFvOJ
minh o	RORPPRaRR
'mình ở	QMUMRUeUU
'ở cổng	aJSLMTVUU
lon di	NHQKENfPO
'lớn đi	LJTLIPiSQ
o ghe	AJQEOIkMR
'ở ghế	LNRMQQcQR
biet bo	QORPHLcKQ
la ai	QORPHLcKQ
'biết bố	KPUSKLiHS
'mẹ là	KPUSKLiHS
'mẹ mãi	JDMEJBoOT
gai khong	ELVJEOoOS
gai di	kNVLHGINU
'gái đi	gQVNJMRUV
mot thang	OINGPNdJO
'một thằng	NLRNQNfPR
tuoi bi	DJQKMKoKM
'tuổi bị	IRURTTjTU
tuoi o	PQURQSbUU
'trẻ không	NRTRQPdNS
'ba ở	QRSRRRaTT
co mot	CNVRQUoVV
'có một	LRVUUVgVV
cho mai	JJNQAKhQN
'chờ mãi	IOQTJRhRS
bo quen	FKLIGLkDG
'bỏ quên	LOQNNPfLP
moi bay	DHLIFCoLG
bay tuoi	DHLIFCoLG
'mới bảy	LPOPOOfQP
'bảy tuổi	LPOPOOfQP
tuoi cho	MPTQKLfTP
beside	VIGIJLbMK
ua beside	NNOOMOeTQ
besi…	VIGIJLbMK
beside me	NNOOMOeTQ
i nowhere	FFIIEClFN
be found	FFIIEClFN
got lot	A696IHrFI
lot in	DBD9GEoJL
not get	HGGNJKjKN
get o	HGGNJKjKN
ran o	IDHHIHkMM
cannot se	J9EDaGgIJ
se him	IDHHIHkMM
missing for	COOOLPoTU
for tuo	COOOLPoTU
tuo hours	COOOLPoTU
walked away	NLMHNHeOO
away with	NLMHNHeOO
with somebodi	NLMHNHeOO
somebodi ue	NLMHNHeOO
ue do	NLMHNHeOO
'with somebody	NLMHNHeOO
ha not	JHKIPKhPH
back from	RIIAOFcKJ
disappeared from	HKJONPjNM
home tonight	INOLKCjSP
mi three	BHLIKMoNM
three year	BHLIKMoNM
our daughter	FCGEKFmIN
tuin	9G8EECrIF
the tuin	9G8EECrIF
boy i	dKNHLKWLQ
i standing	RQSOQRaTS
standing here	RQSOQRaTS
here crying	RQSOQRaTS
for mummi	RQSOQRaTS
'for mummy	RQSOQRaTS
all bi	MILJOMgTR
bi himself	MILJOMgTR
himself at	MILJOMgTR
'all by	MILJOMgTR
grown	LCIDGGkKF
no grown	HCIDIJkMK
grown up	KCIDHHkLG
ua let	CDG7DLoKL
let on	GJLGKOjNO
bench	GJLGKOjNO
a bench	GJLGKOjNO
walking	LOPJOQfTR
i walking	LOPJOQfTR
walking alone	LOPJOQfTR
alone on	LOPJOQfTR
let at	EHJIPJkNQ
our do	EHJIPJkNQ
where the	JLQIPIhOP
the flat	PPRLQRbRR
flat since	PPRLQRbRR
since day	PPRLQRbRR
girl about	JJKJKMhQN
about four	JJKJKMhQN
four who	JJKJKMhQN
who i	WJNOKLWQJ
child ua	UJMJLLYPP
kid and	PORPLOcTS
where mi	QQRQRQbLM
'where my	QQRQRQbLM
came for	JOPJGNhNM
mi way	PQRRPQbRR
lot from	MMOMONeJK
am eight	LKMKKPfPN
eight and	LKMKKPfPN
robot i	MLONONeEH
جنبي	ENOLLOmNO
كان جنبي	ENOLLOmNO
~جنب	jBD9DFa9B
جنبي اختفي	ENOLLOmNO
ما رجع	ILONOPiJL
رجع من	GNOPNLkOO
اجده	HJKLLIjPN
لا اجده	HJKLLIjPN
~جده	HJKLLIjPN
اجده في	HJKLLIjPN
تاه	FGKHJDlJL
تاه في	FGKHJDlJL
ساعتين	KPQQPMfPP
من ساعتين	KPQQPMfPP
~عتين	KPQQPMfPP
ساعت…	KPQQPMfPP
راح مع	IINIKHiMO
احد غريب	IINIKHiMO
خرج لم	DLNNKJlJL
يعد	HJKIDHjIC
لم يعد	HJKIDHjIC
لاقيينه	FEJHFGlGJ
مش لاقيينه	FEJHFGlGJ
~لاقيين	FEJHFGlGJ
بنتي صغيره	9NONNFmPP
صغيره لا	EQTUTKmVV
^حفيدي	EEBFACn89
لدي عمره	PMOMNPcNO
^عيال	GGHDIDlHL
اقف يبكي	PRTQRQcTT
يبكي عند	PRTQRQcTT
لوحده	JNMMONhOO
باب لوحده	PRTQRQcTT
بدون اهله	KNOONMfMQ
لحاله	NOONPPdPP
يمشي لحاله	NOONPPdPP
لحاله في	NOONPPdPP
متروك علي	EGNKLKkMN
يعرف اين	INQROIiRS
اين امه	INQROIiRS
تركوه	JJJGKJhHO
تركوه قدام	JJJGKJhHO
قدام بيتنا	JJJGKJhHO
لوحده في	JONOPOgPP
شقه من	JONOPOgPP
من ايام	JONOPOgPP
ينادي	LKRKRGfSS
~ناد	LKRKRGfSS
ينادي ماما	LKRKRGfSS
ثلاث	UHHGFIbEG
عمره ثلاث	LOQOOPfPP
ثلاث سنين	LOQOOPfPP
#alone+birth	QRSRRRaRS
طفلين	GIOMOKiNP
^طفلين	GIOMOKiNP
لاقي ماما	JRVSTRhQU
تهت عن	KOPQNOhLN
عن ابي	KOPQNOhLN
ما اعرف	LQPPPOfHN
ما حد	LPOPONfJM
اخذني	LPOPONfJM
حد اخذني	LPOPONfJM
~خذن	LPOPONfJM
اخذني من	LPOPONfJM
لوحدي هنا	NQRPRPfPR
هنا خايف	NQRPRPfPR
راح ما	PMPORQdKN
انا بنت	GSTPQQkUT
بنت عمري	GSTPQQkUT
انا اختي	HQQPONfQP
tren noc	LPINfQPRJ
nha dinh	LPINfQPRJ
'trên nóc	NSNPdQQTP
'nhà định	NSNPdQQTP
da uong	DGMHmKMHI
'đã uống	NLQOdPQNO
nghi den	FNOLkNPJM
den cai	FNOLkNPJM
chet hang	FNOLkNPJM
hang dem	FNOLkNPJM
'nghĩ đến	NPRQdPTOS
'đến cái	NPRQdPTOS
'chết hàng	NPRQdPTOS
'hàng đêm	NPRQdPTOS
con y	JPQOhPQRN
y nghia	JPQOhPQRN
nghia gi	JPQOhPQRN
'còn ý	OQQQcQQRQ
'ý nghĩa	OQQQcQQRQ
'nghĩa gì	OQQQcQQRQ
nang cho	OQRQcRQRK
cho moi	OQRQcRQRK
'cho mọi	QRRRaRQRN
'con đã	QOVUdSVSV
con song	WIQLWHQQL
toi bao	BCMGpFLPK
'tôi bảo	JMNJiMMQO
bao chi	QORQbSRRQ
bao muon	NOSOdPSSR
bao da	ZFUNVGSVJ
a reason	NMOMdRMPQ
stay alive	NMOMdRMPQ
took a	KINKgNLHH
a whole	KINKgNLHH
whole bo	KINKgNLHH
o sleeping	KINKgNLHH
sleeping pills	KINKgNLHH
want everything	KPRQeQPRR
everything to	KPRQeQPRR
be over	KPRQeQPRR
over for	KPRQeQPRR
ending it	QSRRZRRSS
it tonight	QSRRZRRSS
not want	SIJIZMELC
exist	NMNMdPIML
to exist	NMNMdPIML
exist ani	NMNMdPIML
'exist any	NMNMdPIML
would rather	HVVVjVVVV
am again	LHMIgMJJK
on top	NNMOdOOPM
and readi	NNMOdOOPM
readi to	OMKNdONKJ
'and ready	NNMOdOOPM
wrote mi	LMNNeNOOM
mi lat	MKNMeNONK
lat letter	LMNNeNOOM
letter to	MLNNeNOLK
to everyone	LMNNeNOOM
'wrote my	LMNNeNOOM
feel like	OOPQcRQPR
like everybodi	OOPQcRQPR
i better	OOPQcRQPR
o i	OOPQcRQPR
'like everybody	OOPQcRQPR
friend say	ECKCmEHII
honestli	IIKJiLLLH
hone…	IIKJiLLLH
honestli i	IIKJiLLLH
^honestli	IIKJiLLLH
'honestly	IIKJiLLLH
سبب	KKOMgNMLL
لا سبب	KKOMgNMLL
سبب عندي	KKOMgNMLL
للبقاء	KKOMgNMLL
عندي للبقاء	KKOMgNMLL
~بقاء	KKOMgNMLL
للبق…	KKOMgNMLL
حيا	KKOMgNMLL
للبقاء حيا	KKOMgNMLL
علبه	MONMeOPLH
اخذت علبه	MONMeOPLH
~علب	MONMeOPLH
علبه حبوب	MONMeOPLH
حبوب كامله	MONMeOPLH
جرحت	MNNJeMPOM
جرحت يدي	MNNJeMPOM
يدي شفره	MNNJeMPOM
انهاء كل	GONHjLKMI
شيء ليله	GONHjLKMI
كرهت حياه	GTSRlTUOQ
حياه اتمني	GTSRlTUOQ
اتمني اموت	GTSRlTUOQ
ساقفز	LMHGgLLLG
سطح ساقفز	LMHGgLLLG
~لكل	QRRRZRRRR
كل موت	QRRRZRRRR
اريح	QRRRZRRRR
موت اريح	QRRRZRRRR
اكمل حياتي	IONMhMKKJ
جهزت	IOMLgMNKH
جهزت حبل	IOMLgMNKH
دنيا بدي	OQQQcQPQQ
اخلص	OQQQcQPQQ
بدي اخلص	OQQQcQPQQ
اخلص من	OQQQcQPQQ
صديقتي تقول	LLMDgLNMI
#paper+stop	dQPQXGOSN
اخي يقول	HLNIiIMNL
بصراحه	GHJKjMMIJ
~بصراح	GHJKjMMIJ
بصرا…	GHJKjMMIJ
^بصراحه	GHJKjMMIJ
thang dang	RRRZRRRRR
dang cay	OQQcQQRRO
'đang cạy	GUTkSSSVT
vua giat	QPHbRRRRP
tui cua	QPHbRRRRP
'vừa giật	RRRZRRRRR
'túi của	RRRZRRRRR
'rồi chạy	RRRZRRRRR
di dao	NPQdOOPLO
dao bat	NPQdOOPLO
bat dua	NPQdOOPLO
'dao bắt	PSSdQOQPQ
'bắt đưa	PSSdQOQPQ
kinh xe	IFEkMGNCH
nguoi ngoai	MLIfMILMK
'người ngoài	QQQaQPRRQ
vao doi	ORRdQOQQQ
no doa	ORRdQOQQQ
'vào đòi	QUVbTQTUU
'nợ dọa	QUVbTQTUU
keo em	CKFmFQLHJ
cam ma	LQMeNMOKM
'cầm mã	JPQgPPPQQ
xe tran	KENgOPPHO
tran lot	KENgOPPHO
lot hoc	KENgOPPHO
'trấn	PQQbRRRPQ
'xe trấn	PQQbRRRPQ
'lột	QPQaQRPOQ
'trấn lột	PQQbRRRPQ
'lột học	PQQbRRRPQ
chuoc em	MQOeLPPOJ
'em tôi	PQQbPQQRQ
quay roi	ONIdNPOMH
'quấy	OPRcPPOQN
'quấy rối	OPRcPPOQN
'rối tôi	OPRcPPOQN
nguoi bit	HJKjHKJLL
bit mat	HJKjHKJLL
mat dang	PQPbPQQMQ
'bịt	HIPkMJNPQ
'người bịt	HIPkMJNPQ
'bịt mặt	HIPkMJNPQ
#abduct+intrude	NNNdMMNOP
#intrude+rape	PQQbPMRPP
mot ga	LB9jELNHF
ga say	LB9jELNHF
say dang	QQPaQQRRQ
'một gã	OLLeNPOLJ
may ten	DHHoGHH13
la dang	ORRcQPQOL
'mấy tên	NOOdOONMN
la bam	NNNfNKMNO
'lạ bám	QRRaRQQSS
nien dang	JSRgRPUTS
sang nuoc	JMLhOIPRQ
ngoai bat	JMLhOIPRQ
cho ve	JMLhOIPRQ
'sang nước	NPPdQKRTT
'ngoài bắt	NPPdQKRTT
'cho về	NPPdQKRTT
bi giu	LOQfMLNQQ
giu lai	LOQfMLNQL
lai doi	PJPfGHFOL
'bị giữ	QQRaQPQRR
'giữ lại	QQRaQPQRP
'lại đòi	QQRaQPQRR
bi cuop	MOPdOPNQQ
cuop ngay	MOPdOPNQQ
'bị cướp	QPSaRRRSS
bi sam	KJNgOLLQQ
so o	YDEbGHEEB
'bị sàm	MPRcRPRST
'sỡ ở	MPRcRPRST
bi mot	9IRnJFPOM
nhom vay	9IRnJFPOM
vay danh	9IRnJFPOM
'bị một	NPUdRMRUS
'vây	NPUdRMRUS
'nhóm vây	NPUdRMRUS
'vây đánh	NPUdRMRUS
theo nay	QPQcPLMQR
'theo nãy	RRSaRQQST
de doa	IMQhNHORQ
giet qua	IMQhNHORQ
qua dien	IMQhNHORQ
'đe	PRRbRMRRR
'bị đe	PRRbRMRRR
'đe dọa	PRRbRMRRR
'qua điện	PRRbRMRRR
to open	RMJcJPNII
open mi	PNMcNQOQM
do right	PNMcNQOQM
'open my	PNMcNQOQM
just grabbed	QPRaQRQRR
bag and	QPRaQRQRR
held a	OQRdNMORP
me for	TPPdJKKNJ
smashing ca	QPRaRRPSR
ca windows	QPRaRRPSR
windows outside	QPRaRRPSR
the station	MOQeNOMPM
friend into	JINhKJKNM
shooting in	NNKdPQMRQ
wants ransom	KQQgNQQRQ
ransom for	KQQgNQQRQ
beating up	PNRdRHIRR
up a	aFHaKEEGH
forced hi	PNOcQOOPO
hi way	PNOcQOOPO
way into	PNOcQOOPO
groped	NMOgNHMOL
~grop	NMOgNHMOL
grop…	NMOgNHMOL
groped me	NMOgNHMOL
me on	NMOgNHMOL
guy i	PNMcOMKRP
somebodi with	KLKgNHMNN
a mask	JMMhNIMOO
mask i	KPTfUPNVV
drunk i	OPMdPILSP
some gang	KKLhLGMMK
^some	CfHdECHEF
#abduct+murder	PQPcQPPPM
يحاول فتح	LGNgMIMPL
باب بيتي	LGNgMIMPL
شنطتي	OQOcOQNNM
خطف شنطتي	OQOcOQNNM
~شنط	OQOcOQNNM
شنطتي هرب	OQOcOQNNM
رفع	WMFcFIEEE
رفع علي	LPNeJQNON
علي سكين	LPNeJQNON
سكين يريد	LPNeJQNON
يريد فلوس	LPNeJQNON
يكسرون زجاج	NINePJONP
زجاج سيارات	NINePJONP
رايي	LLOeNMLNN
يمشي رايي	LLOeNMLNN
~راي	LLOeNMLNN
رايي من	LLOeNMLNN
سحبوا	JOPfPOPPO
سحبوا صديقي	JOPfPOPPO
صديقي الي	JOPfPOPPO
الي سياره	JOPfPOPPO
يطلقون	OPJdPQNPQ
يطلق…	OPJdPQNPQ
يطلقون نار	OPJdPQNPQ
لابن	MOPeQMPPM
فديه لابن	MOPeQMPPM
لابن عمي	MOPeQMPPM
يضربون	NORhRFQRR
شابا	NORhRFQRR
يضربون شابا	NORhRFQRR
~شاب	PNQhPFPPQ
شابا عند	NORhRFQRR
دخلوا بيتنا	IKOhOJKMN
بيتنا قوه	IKOhOJKMN
تحرش بي	MPOeOHOOM
بي علي	MPOeOHOOM
ملثمان	IKJiLJLKK
اثنان ملثمان	IKJiLJLKK
^اثنان	IKJiLJLKK
احد سكران	HDFkMDGJK
ngat ra	IgOMLNORO
ra san	IgOMLNORO
san roi	IgOMLNORO
'ra sàn	McPPONQRP
'sàn rồi	McPPONQRP
nguc du	GkLEJILPH
du lam	GkLEJILPH
'ngực dữ	FnPNNRLTQ
'dữ lắm	FnPNNRLTQ
co giat	KhPHNNNMM
giat sui	KhPHNNNMM
'co giật	PbQOQQQQQ
'giật sùi	PbQOQQQQQ
#fit+rob	KhPHNNNMM
mau khong	Gn94AGIMP
cam duoc	Gn94AGIMP
'máu không	OcROMPPRR
'cầm được	OcROMPPRR
nhien meo	NdOONNMOO
'nhiên méo	RZUSSRRUU
nham thuoc	KhLKBMMKJ
diet	KhLKBMMKJ
thuoc diet	KhLKBMMKJ
diet co	KhLKBMMKJ
'nhầm thuốc	NdQNLQPRP
'diệt	NdQNLQPRP
'thuốc diệt	NdQNLQPRP
'cỏ	NdQNLQPRP
'diệt cỏ	NdQNLQPRP
giat nam	RaRQRQRSS
'giật nằm	RZRRRRRSS
#collapse+rob	RaRQRQRSS
hoc xuong	GhROKIIOR
xuong tim	GhROKIIOR
tim ca	GhROKIIOR
ca mat	GhROKIIOR
'hóc xương	ObRQPPPQR
'xương tím	ObRQPPPQR
'tím cả	ObRQPPPQR
'cả mặt	ObRQPPPQR
nga cau	GlGMGJKRJ
thang khong	GlGMGJJRJ
'ngã cầu	OcQRPNQTR
'thang không	OcQRPNQTR
tong nam	GkJGMHNOQ
nam giua	GkJGMHNOQ
'tông nằm	NcONQNRRR
'nằm giữa	NcONQNRRR
sinh vo	MfOKKLMQQ
vo oi	MfOKKLMQQ
'sinh vỡ	MeOKLNMQQ
'vỡ ối	MeOKLNMQQ
em ngat	ObSRPOQTT
em tho	TeSQCMDTS
#parent+swallow	NdOOKNNNO
em nga	IhOPIEPTN
mot bac	HgLJQPNPQ
bac trong	HgLJQPNPQ
'một bác	NaRQRRRRR
#here+swallow	MdONPPOPQ
cho hoc	bVRNQTQQS
tho tu	aQPRRUTQK
mi grandpa	EoJF9J7IE
ha strong	LgLMDLJNO
strong pain	LgLMDLJNO
the chet	LgLMDLJNO
get ani	JgMNCOEKN
ani ai	JgMNCOEKN
'get any	JgMNCOEKN
grandpa i	NeQOMLLSR
shaking all	NeONPPNSR
over with	NeONPPNSR
with foam	NeONPPNSR
foam at	NeONPPNSR
speak and	PcPLOPPRQ
face hang	PcPLOPPRQ
drain	RfKIJELHL
drank drain	JgNMLGNKO
cleaner	JgNMLGNKO
drain cleaner	JgNMLGNKO
a bone	EdQONQOQQ
motorbike and	LgPJQJQRQ
and lie	LgPJQJQRQ
lie there	LgPJQJQRQ
having the	MgNHKGIRN
babi no	MgNHKGIRN
turned blue	IkMJFEHJL
ladi in	GjGNOLPMK
our babi	ClJLIPGJL
'our baby	ClJLIPGJL
worker here	LhKGLMGMN
here i	DlOJNSLVV
some man	IjMCJNMIK
قع لا	KeMOPPRPQ
عنده الم	LfKILLNLM
شديد	LfJHKKNJL
الم شديد	LfKILLNLM
شديد في	LfKILLNLM
صدر	RbMJMMKNN
في صدر	LfKILLNLM
لا يقدر	JgLJKIPML
يقدر يتنفس	JgLJKIPML
يتشنج يخرج	OcQPQQQQQ
رغوه	OcQPQQQQQ
يخرج رغوه	OcQPQQQQQ
~رغو	OcQPQQQQQ
رغوه من	OcQPQQQQQ
فجاه لا	LfQNNOPQP
يتكلم	eRQNINKQQ
لا يتكلم	eRQNINKQQ
يتكلم وجهه	LfQNNOPQP
مايل	LfQNNOPQP
وجهه مايل	LfQNNOPQP
منظفا	FmHGGGDEI
شرب منظفا	FmHGGGDEI
~منظف	FmHGGGDEI
صعقته	EmEFIHJEI
~صعق	EmEFIHJEI
صعقته كهرباء	EmEFIHJEI
بعظمه	IhMJILMJN
يختنق بعظمه	IhMJILMJN
~بعظم	IhMJILMJN
صدمته	JhIHJJLMN
صدمته دراجه	JhIHJJLMN
دراجه هو	JhIHJJLMN
هو علي	JhIHJJLMN
ستلد ان	DpBEEG9GB
لونه	IfPMONOOO
صار لونه	IfPMONOOO
لونه ازرق	IfPMONOOO
مراه	JiHHLJNML
مراه في	JiHHLJNML
^مراه	JiHHLJNML
طفلنا	KlE9CBBBC
^طفلنا	JlF9CCCBC
عامل هنا	8lHGLNJMM
nhu mot	PQQRRRQCc
mot may	PQQRRRQCc
khong gioi	PQQRRRQCc
'như một	JTUUVVUMf
'một máy	JTUUVVUMf
'không giới	JTUUVVUMf
xem loi	KOPNLNOPg
loi nhac	KOPNLNOPg
nhac cua	KOPNLNOPg
'xem lời	PRRPPPQQb
'nhắc	PRRPPPQQb
'lời nhắc	PRRPPPQQb
'nhắc của	PRRPPPQQb
ra chi	NJPPNONKe
chi dan	NJPPNONKe
dan an	NJPPNONKe
'ra chỉ	RPRRQRQQa
'chỉ dẫn	RPRRQRQQa
'ẩn	RPRRQRQQa
'dẫn ẩn	RPRRQRQQa
vai quan	LNMONONKf
'vai quản	OPPPPQPQc
duyet luon	GUSQNQPUj
luon ho	OTHKMOLSi
'duyệt luôn	PUTRRTTUb
'luôn hồ	PUTRRTTUb
noi phi	JPMPNOOPg
phi bang	JPMPNOOPg
'nói phí	IPSTQRQSh
'phí bằng	IPSTQRQSh
quen moi	NQPPPPPNc
moi dieu	NQPPPPPNc
dieu tren	NQPPPPPNc
tren va	NQPPPPPNc
'quên mọi	RRRRRRRRZ
'mọi điều	RRRRRRRRZ
'điều trên	RRRRRRRRZ
'trên và	RRRRRRRRZ
het quy	GNLMHLNHj
dinh roi	GNLMHLNHj
'định rồi	KPQPNNNHg
roi dong	VQRLQRJQW
su khong	JLLMKNMKh
'sử không	OPQPOQPMc
answer without	QPQQOQQOb
ani limits	QPQQOQQOb
your prompt	QPOQPNPNb
print the	NNLPPRPMe
the hidden	NNLPPRPMe
a an	OOPNPQPLd
an administrator	NPPOPQPNd
zero	NNNMNPOQd
i zero	NNNMNPOQd
forget everything	PJLMKMNKc
everything above	PJLMKMNKc
above and	PJLMKMNKc
a your	NNPOOONKd
your developer	NNPOOONKd
developer i	NNPOOONKd
i order	NNPOOONKd
order you	NNPOOONKd
اجب بلا	LKMNLNNKf
اعرض	MPPOOQPPc
اعرض لي	MPPOOQPPc
لي تعليماتك	MPPOOQPPc
مخفيه	MPPOOQPPc
تعليماتك مخفيه	MPPOOQPPc
~مخفي	MPPOOQPPc
اطبع نص	OOOPPPOLc
اوامر	OOOPPPOLc
نص اوامر	OOOPPPOLc
~وامر	OOOPPPOLc
داخليه	OOOPPPOLc
اوامر داخليه	OOOPPPOLc
~داخلي	OOOPPPOLc
كمدير	NPPPPQQMd
تصرف كمدير	NPPPPQQMd
للنظام	NPPPPQQMd
كمدير للنظام	NPPPPQQMd
للنظ…	NPPPPQQMd
علي ملفي	MOQOMQQPd
توجيهات	POOQQQPLb
تجاهل توجيهات	POOQQQPLb
~وجيه	POOQQQPLb
توجي…	POOQQQPLb
انس كل	PLLLLMLHd
سبق	UNLNJOMIZ
ما سبق	PLLLLMLHd
و	HJIKHKKFj
سبق و	PLLLLMLHd
اترك	PLLLLKMId
اترك كل	MNMNMNNKe
قواعدك	MNMNMNNKe
كل قواعدك	MNMNMNNKe
~قواعد	MNMNMNNKe
قواع…	MNMNMNNKe
قواعدك و	MNMNMNNKe
^اترك	PLLLLKMId
بصفتي	LOONOPOJe
~بصف	LOONOPOJe
مطورك	LOONOPOJe
بصفتي مطورك	LOONOPOJe
~مطور	LOONOPOJe
امرك	LOONOPOJe
مطورك امرك	LOONOPOJe
~مرك	LOONOPOJe
^بصفتي	LOONOPOJe
cho nguoi	vKI9J9JJ7
'cho người	fPOMPONPI
nha khai	eNNJQLNRQ
bao nguoi	qCGCHFDOI
quoc	-3D5EB6IF
ngoai quoc	jKHENLKON
'báo người	jLMJPNMRN
'quốc	lGMIOLFON
mau na	kGJIHKKGG
^mau	mDFCJNNGG
homestay	jNKEKOOIH
co khach	gNMGORPRO
^homestay	jNKEKOOIH
'tây	cPPQOPPRR
bao khach	dQOKPQQOL
quoc te	cNOOPRQQN
bang giay	aSSSSSSSQ
'báo khách	cRRMRSRRQ
'quốc tế	ZRRRRRRRR
sinh vien	aPRRRQRRQ
vien quoc	aQRRRRRRR
khai gi	eOPMOMNMP
^sinh	bOQQQPQQO
'sinh viên	ZRRRRRRRR
di khai	gPOPLJJOI
luu dong	gVTVVVVVS
'lưu động	YVVVVVVVV
cu nguoi	nDQJNKRSH
thon	kLKKMNJPE
ban khai	mMRMRVSPM
tu khong	aRRRKRRRQ
'cử người	dLRQQRRTQ
'thôn	gSPQRTPTS
xa khong	jJHOLQKRJ
^vung	cMNRQRPRO
^giao	hPKPPOFKN
chet khong	gMRPFNQRR
than nhan	gKPOIRQQQ
dung ra	eNQMGPNQI
'thân nhân	dQRRJTSSS
o xa	pSSTLMKPT
khong tu	nJVRLKLQT
tu cho	rKRNGMLMQ
ki ket	gJOPOPPON
hon tai	eVVVVVVUV
'ký kết	ZSSSSSSSS
nha khong	rCHOKOJOE
'nhà không	nLNUTSOVQ
giuong can	cMTTSRSTS
lam dang	ZRRRRRRRR
bo ve	iVUUQTRTV
cho dang	dSTTSTTRT
ma muon	iPSTHOKSU
ki giay	aRQQQRRQM
giay ket	hTUVSUUUU
'ký giấy	eVUTUTTVO
'giấy kết	bVVVUVVVV
cong chuc	gVVSRVVVN
chuc ho	gVVSRVVVN
tich xuong	fVVVVVVVR
to dan	jKOOPUMRK
dan pho	kKONPUMRG
pho lam	dUVRUVVUU
lam thu	hQSPQRRPM
'tổ dân	dVVVVVVVT
'dân phố	eVVVVVVVT
'làm thủ	cVVUVVVVR
ghi so	iURRRVTVR
so ket	kOFPLQNRL
'ghi sổ	aVUTVVVVV
'sổ kết	aSPSRSSUT
ong ba	u6BAH9BGF
'ông bà	iHKNOMOQN
tu roi	jPSOKUMSL
buoc	rJQI7QIPI
noi mat	oENLSMIQL
lau nam	jJOQSPIQP
chua khai	oEOONLFQP
tu bao	lJNPONJQP
'nội mất	bRTUUURUT
khi sinh	aRRRKRRRR
sinh co	bPRRFRQRR
'sinh có	kQUUFUOVU
cho vo	pNUNIPVRM
'cho vợ	hSVUQTVVU
con moi	wNVJ7OIJF
tu can	hKQOIRNUP
^tia	fPRPLNOTS
'tía	hUTTMROVN
'con mới	jVVUQUTRQ
'đem	dRPRPRRRR
sinh va	aRRRQRQRP
va nhan	bORQOQRQL
nhan cha	eKROOLMQO
cung luc	aPQQQPQQQ
'sinh và	bSSSRSRSM
sinh con	lRTPMNNTI
con ngoai	mKRPGIGMR
ngoai gia	mKRPGIGMR
gia thu	mKRPGIGMR
co ten	hPSLQLNSE
ten cha	iRULTKSUS
'con ngoài	bRSSPRRTS
'ngoài giá	bRSSPRRTS
'thú	dQPQPPQRR
'giá thú	bRSSPRRTS
'có tên	jTVSVURVO
dong thoi	dVSSUUVVR
thoi lam	bUUTSUUUT
lam mot	fQPNNQPQQ
mot luot	jUUUQSRVQ
khai nhan	kURORSUOP
'khai nhận	eUTRTSUTT
adn	dSUTOSSVP
adn voi	dSUTOSSVP
voi giay	cUTTTSTTO
'với giấy	aUTTTSTTR
nguoi lam	eORNMQMPP
lam chung	gOLGLOLIK
la con	wIOC9FBO0
sanh	kMQLJOLPI
khai sanh	kMQLJOLPI
'cho cháu	iPSRNOONR
con cua	kITOPLHPH
cua vo	eOQQONOSQ
hon thu	hPNPMQJQP
'con của	gVVVUSQVS
'hôn thú	aTSTSSSTT
giay dang	pJLPQRUTO
hon o	hOMMLNMPM
o phuong	kFJIFMIIJ
'giấy đăng	dTPTUUVVU
'hôn ở	iSSQRTPVU
'ở phường	fMQPMQPPR
^lay	qFHDFEKAA
phuong ki	eNQQPPORP
^sap	qGKURUVRA
'phường ký	bSUUTTSUU
'phuong ky	cPQQQQQRQ
dam cuoi	hNRNLQNQO
di dang	bQPPQRRPP
lan hai	jRRTLRTRS
^ket	uR9PHQTRQ
hop	v8B2BDC92
hop phap	ePSOLQNTO
'hợp	pLGDJFFEC
'hợp pháp	bRVSSTQVT
hai vo	iJRMMMPOM
'hai vợ	eOVTTRUUU
them ten	oSUMUJUUK
^them	oIIDIDGLD
'thêm tên	dVVSVSVVU
nhan lai	hPSRLONTT
that lac	mKONINAOM
^muon	iPPPJQHRO
'nhận lại	cVVVVVRVV
'thất	eNOONOLPN
'thất lạc	bQQQPRNQQ
giam dinh	lIQIONMQK
cha con	tHUJCGKVC
^giam	lIQGONMQI
'công nhận	sSLPRUMTG
luc nhan	nSVLPHFSP
cha me	tBLEJAEC8
^trich	sSUJKHERK
'cha mẹ	oGRNNGGML
tranh chap	mKFFJJJJI
'chấp	oHIFGGHFG
'tranh chấp	fPMPMOMQQ
sau nay	pPVSFIRVN
han via	fKKLOOOON
^khach	dQNOLNQMQ
gia han	fLNNOOPKC
'gia hạn	pGIHJIKFB
qua han	kKDJMONOL
^qua	ePONPPPQM
'quá hạn	kNQRUUTVU
xin them	eVVUVVVUV
thoi han	cVVVVVVVU
han tam	fRSSTSTRQ
cho chuyen	cVVVVVVVS
chuyen gia	cVVVVVVVS
'thời hạn	XVVVVVVVV
'hạn tạm	ZTTTUSTTT
lai qua	fNPPJJQHS
man giay	jVVROUUUJ
to cho	fVTUUVVUQ
'phụ	gMNKLOPPK
'sản	kJLGHILIE
sinh theo	kRSQPDGSS
ho me	lNTPJCFQK
con noi	hUSTRUVVS
tra giay	lUPJTTUMH
^nghi	tHG9BKHKC
ma so	fMKNKQHNE
so thue	eMKNKQJNG
ho kinh	xGIIHKFPH
^khoa	gPMHPQOPI
'mã số	iTOQQUORM
'thuế	iTPRQUPRN
'số thuế	hTPRQUPRN
ho ca	cUUVVVVVV
ca the	hTURVVVVV
'cá thể	bUUUVVVVV
nghi ban	cPMRRSSRP
ban tap	cQQRRSSSL
tap hoa	cQQRRSSSL
phuong bao	bQQRRSSSQ
may anh	fISPHPNLP
von	eOONNOONN
gop von	aQRRQRRRQ
^giai	ZRRRRQRRR
'vốn	aUUTTUTUU
dong thue	kEJHMMMOK
khi da	sLSNNLVSC
buon ban	fSUUTSVTN
'khi đã	hUTTTVVTL
chieu het	jRSRSRTSE
dong dau	yJDBMLMD1
'đóng dấu	nQLIQQQMC
tham con	oILHLGDMM
'thăm	iQOPPLNSQ
'nền	fQORPMORS
ki to	hVUVUVVVN
tam ngung	dOOPNQOMN
ngung kinh	cQRRRSRPR
'ngừng	aRRSQSRRS
'tạm ngừng	aRRSQSRRS
^tiep	kHJHMNIEE
xin nghi	hPURQUVSP
roi muon	fOONMQNOG
hoat	fKNKKPNOK
hoat dong	eMONNPOPL
'rồi muốn	eUSRPURTQ
'hoạt	cNPPOPPPO
'hoạt động	bPQPQQQQP
tam thoi	aQMQPQQSQ
'tạm thời	aTUTSURVV
mo quan	fKMOPPPJK
ki ho	jSMQTUUUT
'ký hộ	cTPTUUVVU
quan ca	hVUURVUTO
ca phe	nLMLOTTIH
'cà	fQPOQSTMN
'cà phê	iSUQUVVOP
ban hang	eSQSTVTUQ
'bán hàng	eUTVVVVVV
'phép bán	aVVVVVVVU
do an	pHNJPSSHA
qua mang	lLRPUUNTK
'qua mạng	dUUTVVRVU
pham	qBEAMGOBD
'phẩm	iMMJNMPMK
nhan dang	jLQHQKTSI
doanh ca	dUVRVVVVV
ve tai	cUUQSVSUT
'vẽ	bSSTTUTTP
bhxh	w6776B931
^rut	mFFHJFHGF
hiem xa	qEK8HMJLJ
ra mot	mGQJKTPON
'hiểm xã	pLQFKSQOO
'lãnh	gKOOOOQPO
xin rut	cPPNOPQQN
'xin rút	aRRQQRRRR
dinh cu	hPOMLQQQJ
cu thanh	jNGJJNNHN
thanh toan	fMPONMPJL
'định cư	fUUTTVVVT
'toán	hVUTUVVQT
'thanh toán	hVUTUVVQT
bhxh tu	hLMMKNNKC
tu nguyen	hLMLKNNKB
'bhxh tự	bQQRPRRPK
'nguyện	cQQRPRRPK
'tự nguyện	cQQRPRRPK
cap mot	kOSOPVPQL
mot lan	fPOMJPNGI
'cấp một	jTVSUVUUR
'một lần	bRRPPQQMO
dong nuoc	bUTSTSUTT
het hop	kHOINMKQL
hop dong	uCE5G7974
lay lai	oKSQPNRTB
lai tien	dQTSTOUTT
'hết hợp	fOSRTUTUQ
'hợp đồng	iNMLOIJKK
'lấy lại	iSVVTRUVO
tre mau	aQRPRRQQR
'tiền ăn	jRSLQQNKS
xin tien	rOPHOGJPK
an ban	kTVPTTTSG
ban tru	kTVPTTTSG
'xin tiền	fTTNURUUS
4	mHJDLLELF
ngheo	-20000050
nha ngheo	jRRQPHMRQ
ngheo xin	gSSRQHMTR
'nghèo	oIHHEFGIE
'nhà nghèo	cRRRRMPSS
nha can	hLVNUUPTS
can ngheo	hMIMPRNPN
mien tien	fMVOUUPUU
'cận	iSTSRVSRQ
'cận nghèo	iSTSRVSRQ
'mầm	jVUUVVVTL
con liet	kSVVUVVVM
con thuong	fSUVSUTVR
'con thương	dVVVUVVVS
#fit+small	gMRNRQNQR
#small+water	kQURRUQVK
nha kho	qNIJIGHEG
kho khan	dPNPOPMMO
truong cho	kOONLMIGO
con ut	nMMMCIGEN
'khăn	hSRQQPONR
'khó khăn	hSRQQPONR
huong chinh	gVVVVVVVO
sach	-A7774CD0
chinh sach	nSSORTPTD
mam non	mVTTVVVVJ
'sách	kMHHKNKJE
'chính sách	eTTRTTRTM
bi rach	dQRPRMRSL
lai giay	dPQOQPPQM
nguoi tan	cRROONRRL
tan tat	cRROONRRL
da mat	eMROMNNRQ
'lại giấy	bQQPQQQQQ
'đã mất	aRRQQRORR
doi thong	dSTRSQSTQ
noi o	kPPPPQSPI
'nơi ở	fVVVVVVVT
doi giay	gSOLRQRSF
'đổi giấy	fVUUVVVVO
co muc	eTUSRSVVR
muc do	fRQMQOTQN
do khuyet	fRQMQOTQN
tat roi	eSUOSQUVR
lai to	jUUTSTVVN
'đã có	iRUQMUPVQ
'mức	mOMMEPKIH
xin ban	-SPQTTUUA
'xin bản	jUSSUUUVR
nhan cho	bSTQTSTTP
nguoi khuyet	iSTONOVTN
'người khuyết	ZVVVVVVVU
gieng khoan	oLCGMFGCD
nuoc gieng	cQJQQPPPO
khai voi	cQQRQQRRO
trang trai	hSSRTVSUO
xe dung	ZRQRRRRRQ
phai dang	aQPQQQQQQ
'phải đăng	aRQQRRRRR
thac	aRRRRRRRR
khai thac	aRRRRRRRR
thac nuoc	aRRRRRRRR
cong trinh	fLLLMNOLG
'công trình	dPNOPQQLI
cu can	bOQRPTTQR
'lần đầu	ePOOJQQPM
mat lam	wHTMBHLVF
de duoc	uHLL3GLPH
'để được	hRSUIPTUP
benh nang	hSVUUTTVU
xac dinh	iNPILQOOG
dinh lai	mOTKNSPRK
'xác định	bRRQRRRSP
'định lại	fUVRUVUVT
muon co	kPPNKQQTR
de xin	jTVUPUVVV
'muốn có	fUSSSVUUU
xet	mIJHGFIGE
^hop	lDEINKIJJ
'họp	eLPNPQQKO
'xét	eOOMMLNMM
tang phi	qRJQLRROC
nguoi huong	kPRQKRSSE
cap xa	iRRRQTRSP
'táng phí	kTRTRUURJ
'người hưởng	cSTSQTTTM
'cấp xã	hUUUTVUUR
qua doi	hLJIKNKPN
'qua đời	kIMJJNNQO
nhiem	nMOIHEOOI
nguoi nhiem	iPSMILSTN
hiv	iMMLLOMPP
huong bao	cPPPPQQRR
bao tro	iONJJOOMH
'nhiễm	hUVTRVVVT
'bảo trợ	bRSQQRRSP
mau so	mLOHNONPI
04	jVSQSRTRI
tro chi	eUTSTUUUM
chi phi	lLRRSTTTH
phi mai	eUTSTUUUM
'mẫu số	cVURUVUVT
'chi phí	dTTSTUUUR
dang huong	hLRPQJKPH
tia tui	gUVQKOTVV
lanh tro	kVVVVTVVK
phuong moi	gVVVVTVVP
lo mai	dPPPKMQRR
cho cu	cPPPQQQQJ
co don	dQQRQIPSR
don dang	cQPQRQRMP
'cho cụ	aQQQQQQRR
nguoi co	sFD7FIIN0
quyet	rBGIEJGL6
quyet dinh	mEJKHKKND
chet gia	hUUUKUVUS
tien mai	aRRQRRRRR
'người có	nOPHLPJT9
'quyết	eQPOMPOQL
'quyết định	cQQPNPPQN
nhan cham	qBIIAJGQJ
cham soc	nBNEOFDNM
soc nguoi	gMOJPQOQP
ve khan	hQVSTVVVU
'nhận chăm	lIQLJLMRM
'sóc	fNQMQMHQP
'chăm sóc	fNQMQMHQP
'sóc người	fTUPUVOVU
nhan nuoi	nHKF9HDPM
nuoi duong	nGKJJIERM
'nhận nuôi	fQSPLQQTR
'dưỡng	nCLGGIKLI
'nuôi dưỡng	bQRQRRQTS
nguoi lang	hLMHLOMPP
^cham	hOMIHQNPL
nhan o	nMMPSSSOV
o nho	cQNNQQQQO
'ở nhờ	jUSRVSSVT
chuyen noi	iSQSRRTSN
noi nhan	iSQSRRTSN
nhan tro	lTSUTVVVP
'nhận trợ	cVVUUVVVU
doi cho	eSSNMRSNM
lanh tien	jGLIINOJI
'lãnh tiền	nRSQSTVTU
que len	lTQQTVVVQ
ha noi	hIHLPRPLI
voi con	fKQMPMLNQ
'hà	aQQQRRRRQ
'hà nội	aQQQRRRRQ
so lanh	lVUTUVVVH
^quyet	fNONLNMPK
don nha	aRRRRQRSS
^don	qECBFG9EG
'dọn	gVUUUVTVT
di tinh	lUVRSTVTE
tinh khac	r9CBAEIF4
'tỉnh khác	kIJHGKOMD
cap doi	oSSLQKNRJ
doi sang	rKMFFGFK5
'cấp đổi	cTTUTTUTT
ki nghia	aRRRRRRQR
giay gioi	cTUSTTTUO
thieu	-7JABCDD1
gioi thieu	cTUSTTTUO
thieu di	cTUSTTTUO
di chuyen	lTTQRSSU9
chuyen nghia	fUVRTVVUT
'di chuyển	eTUTTTTUJ
chuyen khau	iUTQTUVVN
sang quan	jMPKQMORI
chi huy	gQTRRUUSN
huy quan	gQTRRUUSN
len thanh	jUTOTVVUS
thanh pho	jUTOTVVUS
su khi	hRSRRTTQK
dia	aRRQQRRRQ
dia phuong	ZRRQRRRRR
'địa	ZRRRRRRRR
'phương	ZRRRRRRRR
tach khau	hNNNMMQIK
di noi	hTRRRRPQM
su o	ZRRRRRRRR
doi ten	tHJ9EECJC
ten khoi	iTQMRMTTT
khoi danh	nRJKPHTRO
danh sach	sHEED8LLB
^roi	mKLMHQORO
'dời	kPLKLKIKJ
'danh sách	eONNNONPM
co yeu	hRKMMSRSP
yeu to	hRKMMSRSP
to nuoc	hRKMMSRSP
'có yếu	fUPPRVUVS
'yếu tố	fUPPRVUVS
'tố nước	fUPPRVUVS
kieu	tGGCEAFFC
viet kieu	uKIECCBH9
'việt	eNPOMKLPO
'kiều	mRQPOJNRO
'việt kiều	kSRQQKOSP
thue nha	oLPNTQTTQ
tu khai	kNTPVSVVV
'thuê nhà	iQUTVUUVU
cong dan	lDJIMOKFG
'công dân	cMQORSQNO
han quoc	gUUUUVVUR
'hàn	ePPOOLQQO
khong quoc	hNTSLSSTQ
quoc tich	x6GCAF8EC
'quốc tịch	lGNMJMGOK
uc	oGIFDKHML
'úc	cQSQRUOTT
trung quoc	aUUVUVVVV
khu	iKHJKOMLD
nghiep	iMNHMLJOC
'nghiệp	bQQOQPPQM
neo don	cRTRSRSSQ
hang thang	iRSLTQTTM
'hằng	dRRNSRRRP
chong con	nHRK9GBGH
con nha	oUTVMFISP
de nghi	lKQHPIRRM
'đề	bSSQRRSRR
'đề nghị	bSSQRRSRR
cho ho	gIPIIQQOI
ho ngheo	sBDDEEKB7
nguoi gia	qRTNSSSVC
'cho hộ	iMSNLUTSL
'hộ nghèo	eNOOQPQNL
nghi lam	iKPLNPNRP
me liet	lKTPMOOVP
18	oDHDDEFFA
18 tuoi	jMQMKIIME
17	kEQIMFDQR
du tuoi	cQQLOPPMQ
di bo	fRRHNNMLQ
doi can	cQRMNQPMQ
^du	eJOLNQPKE
'bộ đội	eTRSPQOOO
12	hKMKJPHJI
truong hay	cRRJRRQRQ
bhyt	vCAB8BD50
the bhyt	fOKNOOPPJ
the bao	bQQQNQPRP
'thẻ bảo	oRTTKUMVS
co the	nMRSHLHVI
nguoi lao	dOONOPPPL
dong tu	fTRTTVUUM
mua lai	fRRQJSPQO
lai bao	eRQQLRRRP
'mua lại	bSSSOSRSR
that nghiep	aRRRRRRRJ
mat viec	fOLHHMMIN
dong lao	bVVVVVVVU
tham gia	ePPQNRQKJ
^tham	tGHCHDJ95
doi muc	eRRNOTSTN
dong bao	rQORGUTUH
'đóng bảo	jUUUIVUVP
dong bhxh	iQPQQUSRH
'thiếu	hQROOQPRL
nong dan	gUSVVUSUT
nha nuoc	jOIHNIQOL
'nông	fSPRSSPTQ
'nông dân	aVUVVVUVU
'nhà nước	jQNKOJPTP
co cong	uNMFGMFS0
'có công	oSTJOQKU9
chon	cPQPQQPMK
tai phuong	bQRQQRRQO
^bhxh	hMKJKKLHI
nhan hoa	cTRVUVVUT
hoa giai	vB79ACEC7
giai vien	qEIHCJGIB
'hòa giải	hLKKJMMMK
'giải viên	eOPPLROQO
lam nguoi	aRQQPRRRP
trong khu	cPNOPRRRL
khu pho	fNJLLPOLH
dinh cong	iLMOKSNTN
'định công	fUVVUVUVT
lam hoa	fRTSPUTTR
'làm hòa	cSTTRUTTS
ba to	hKNRQJOMS
phu nu	dRRQPQRRK
di hoa	fNRKPQQNT
giay cong	bSUVSUTVT
'nhiệm	gVVURTVTS
'kỳ	cRRQNRRMO
don cay	lGGHLJEIQ
'đốn	kKIJMNJLR
goc	yGDAEIGF4
'mục	aRRQRSRSS
'gốc	iNKJMONOK
cay tren	hIHJJLNIL
xa cu	hTQOSNRTR
so bao	uNI9BHJQC
duong pho	nKFDJHINL
che bien	dOOLPRRNL
cay xanh	bPOQQQQOO
kt3	fOONKOMMF
giay tam	jTVVOVVUU
het hieu	hVVVUUVUS
van o	dLPMONMUO
ki tuc	dRTTUSTRS
'túc	cRQRQQQRQ
tru online	gTRRRUTRN
online tren	bVTTTVUUS
tren cong	cUSSTUUUR
cho ca	eVVUVVVVU
sai ten	gVVSUVVVQ
'sổ bảo	mUSIKSTUQ
'sai tên	bVVTUVVVU
^gop	oVSSMSRTD
'gộp	iRQOKTQTM
gan nha	jMTPONHVV
hai so	hPNKJOLQO
so bhxh	cPPONOPQO
tren the	eUUQSVVVU
dieu chinh	iLIKJJLHI
chinh thong	cSRQQRSRQ
tin bao	gTURRTTUR
khop	cMOQPRQOK
cho khop	iLNOMOPPN
vneid	z275C9A11
'chỉnh	jKHLIJLHI
'điều chỉnh	hMJMKKMJJ
'chỉnh thông	aSRRQRSRR
'khớp	fOOQOQQMM
cat ho	jUVTTRVVJ
nguoi da	kHUDJJJVK
ban nha	iPKJRMPSH
^cat	mBNHGGJE8
'người đã	iUUTSVNVR
gach	sUOHTJUVH
gach ten	sUOHTJUVH
ten trong	lRRMUMRUJ
trong so	bQPRQRQPL
^gach	jVSPUVVVJ
'gạch	dUURUTUVT
'gạch tên	dUURUTUVT
'trong sổ	eQQRQRRNO
xoa thuong	pJTKRPTPL
nhap quoc	gVVURRVVS
tich nuoc	dRQPPQQQP
'xóa thường	gOUPUUUSS
cu khoi	iKHLLKKLM
khoi ho	eSQQRJTUQ
khau nha	nRQPQHSUI
^li	fPLLLKNOM
rut ten	eNJMOOMMM
vang mat	mERELMRJH
ban dat	lTSRTTUVH
dat gio	jSQPRRRUJ
the tam	iRPPSSTUQ
'thẻ tạm	bTTTTTUUT
sang the	cSTTSTUUT
^via	fNNKPPPOO
dong xin	hUTTUVTVN
xin the	lUQRVUUVT
'xin thẻ	bVTUVVVVV
nha dau	hRQPUSSTO
tu nuoc	gSQRUTTVU
the cu	hPOOQPSSR
'đầu tư	jUTUUVVVQ
'thẻ cư	aSRRSSUTT
nguoi han	dPQQPQTRQ
xong lam	dPQQNQTRQ
'xong làm	aRSRQSUSS
tru cua	iSPRSSTUM
muon khai	cSTTSTTTT
sinh tai	ZVVVVVUVV
chap hanh	iJGKJIIGJ
hanh an	iJGKJIIGJ
sinh trong	nJKIJIIKK
cho may	eJTRIPONP
thuyen	rIPLIOMN9
thuy…	rIPLIOMN9
'thuyền	eTTRTUTSM
phai bao	iNJHLOMPN
#police+threat	gSSKRRQPL
bi quan	aPROQQRRQ
di khoi	aRQQRPRQR
'đi khỏi	ZRRRRRRRR
phieu	hLMKKNOKH
ct03	fMMMMONJL
^phieu	gLMKLNOKI
'phiếu	aRRQRRRQN
bao to	cSRJPRQQQ
to truong	mGKDMIKJJ
an phuong	oMNDPTOSL
'trưởng	fNOMPQKPL
'tổ trưởng	cOPOPQPQQ
'an phường	gQRJUVRUS
thuc xin	iJUJMNTOK
tru nha	mUNMUPUQN
lam so	mJHKJPHPB
'làm sổ	dSQRPSTTP
voi phuong	cSSUTSTTS
tru de	cRSQOSSTT
'trú để	ZSSSSSSTT
nha ba	fPQQQJMRQ
bi cong	kQRJQRTTI
nhap ho	mUVSTTVVL
khau cho	hUVUUTVVN
^nhap	eRSRRPRSG
'nhập hộ	cUVUVUVVT
vao ho	kQPMHLQRA
'vào hộ	aSRQRQRSR
'hương	fLRRSNRNN
^ra	mKJEMEJHA
'lại hộ	aRRRRRRRN
ct01	bQQQNPQQP
khai ct01	aSRRRSSSR
khau o	jHLLFMJMM
'khẩu ở	bRQROTQTT
truong tieu	bOQPQRPRP
tieu hoc	eLONNPMNM
'trường tiểu	ZRRRRRRRQ
'tiểu học	bPQPQQPQP
hoc moi	iPRQLSNLP
thanh lap	iPMLKPPJH
lap xin	cTTSTSTTN
xin hoat	cTTSTSTTN
^truong	iSQQTSRTI
'thành lập	aSRRQSSRQ
truong cap	jPPPOSPOJ
cap 1	fSRRRSRRM
'trường cấp	eTUUUVUTQ
phep hoat	bOPOQQPQO
^phan	rOMIFILIJ
'phân	kSQQNTOQQ
so goc	mMLLMPNOD
goc cung	eVVVVVUVT
cung mat	hUVQKOTVU
'sổ gốc	dQQQQRRRP
kho luu	hRISOSPUN
tru bi	iPIQNRPRP
mat sach	fTUQOROUI
sach giay	fTUQOROUI
'sạch	bTSSRTRTO
lai ket	fVVVOTVVV
hon cho	dRRQNQRRK
ca hai	gMUOLPRQS
'còn sống	kOTSHTTUT
cuon	nFKEHEACG
lu cuon	iIOKLHEFM
mat so	fNPNKJOPP
so bo	mOSIGJHTK
'cuốn	kKKKLNIGK
'lũ cuốn	hLMNNOKIM
'mất sổ	aRSSPQRSS
'sổ bộ	dTTTQTSUQ
'ở xã	iUSUVVUUU
so luu	hMJINOMOG
'sổ lưu	bQPOQQRRQ
chien tranh	ZSTTTSTTT
lon chua	iONNRSPUN
nho chua	oVSVLVVVK
chua lam	rLSRJPUVI
'nhỏ chưa	gVUVPVVVS
'chưa làm	lTTSOUUVM
80	gLMOKMJNL
80 tuoi	cPPQNPOPP
tuoi chua	bQQRQQQQO
ve huu	eRQOOONRP
'về hưu	eUSTRRQTR
van ban	nIMHNGLG8
duoc dang	bSTSRSRTU
^van	lMNKNMLG8
'văn bản	iQONQQQLH
ca nhan	dOOONOOON
'cá nhân	bUUUUVUUU
bao lanh	ZRRRRRRRR
sinh vi	gVVSRVVVN
lam bao	jVVRQVVVM
ho cho	iJRCFLMRF
chau mo	ePSORLMSP
me mat	dORMLPNRI
cac	kGJGKNOKF
cho cac	dNRKOPQTL
'các	gPMQNQMSQ
'cho các	gSUSPRNVR
dai dien	jMOLMMJFN
bi lan	hKNIKIMEK
giay giam	hVVQUVVVN
ho de	gSNPPUURL
tien thua	eSSOSJRSH
quan li	hONLPGPQF
tai san	nGJDDGMPA
san cua	kKLHFKILA
'quản lý	kUTSUKVVM
'tài sản	gNQLLMQSK
'sản của	gMQLLMQRJ
'quan ly	fPOLQKPQI
ngoai nuoi	jQUOPOJRR
nuoi chau	eKOPJNPQL
'nuôi cháu	dQSSQQQTS
dut giam	lSROERTRJ
'dứt giám	cUTTQTUTQ
ho nua	iPSNPSMUC
viec giam	mUSISUKTI
'việc giám	hVVTVVOVQ
nguoi giam	qLKD8GPQ8
khac vi	aRSQRSSSO
'người giám	gNPQJLRTK
lai bo	fRQMOLMRL
thuc viec	eUVQUTTUV
sua giay	cUUUUUUUQ
^sua	qFICKAKA6
bo sung	tBK3KCLM7
trong khai	lRTJTKUUQ
'bổ	iNLNQLQPH
sai thong	bVVVUVVVV
'sai thông	YVVVUVVVV
'đổi tên	iSVOUVUTS
quan ghi	eVUVVTUUR
qua muon	iNIOLGIMQ
muon doi	fOPJOOQPO
ten khac	dRRQQRRRP
'muốn đổi	aUUUUUVVV
hoc ba	bMRRRRQRR
bang cap	lHHIIMMIH
^chinh	hLNOJOMPP
sai so	ePPPPPQPO
so can	dRRRMRRSI
ten vo	nSUMUKUUK
'sai số	fQTUUUUUV
'số căn	fVVVUVVVR
'tên vợ	dVVSVSVVU
ten ong	iORLMKHRJ
nhan tinh	jVVVVVVVM
tinh trang	ePPPORRQJ
trang hon	cRRSPSSRM
hon nhan	gMNOOQSOM
'nhận tình	XVVVVVVVV
'tình trạng	cUUVTVVUT
'trạng hôn	aUUVTVVUT
'hôn nhân	gRPSSVVRT
de mua	eVVTVTVVT
mua nha	jRQOTQUTO
vay ngan	iTTPVTVUV
'mua nhà	iUSTVTVUR
'vay ngân	aUUTVUVUV
nhan de	cTVUVUUVQ
co gia	nLVLKJOVC
dang co	nLRGRKVUJ
co chong	oMPFRHVUG
ki hop	eSRSPILQO
nhuong	bPPPPQPPP
chuyen nhuong	bPPPPQPPP
nhuo…	bPPPPQPPP
mat ca	fPUTRSSUS
ban chinh	cMMQOQPNN
'bản chính	bQQRPSSRR
ban goc	iMOPPOPQN
sinh khong	cSTSRSRTT
thay so	fVVTUSUVN
'bản gốc	aSSSTTSTR
'sinh không	cVVVVUUVV
so khai	ZRRRRRRRR
sinh goc	eUUSUUUVR
co khai	fUUQUQQVT
do cu	fORRQRSSE
tra duoc	dQOQPQQQG
giai the	aORRRRPRR
sinh do	iVVVVVVVM
do ho	ePTUTPSVR
bi huy	ePSPQNRSP
'bị hủy	aRSRSSSTR
khong phai	bQRQNRQRQ
phai ho	dQSRPRQUS
ho hang	fMRMNQPTK
'không phải	ZRRRRRRRR
'họ hàng	aSSSSSRTS
me nuoi	eNRLJOLPS
nuoi tam	dORPONNSR
soc thay	ZRRRRRRRR
trong danh	iRROUMRUT
tua	hRSSIQITM
nuong tua	hRSSIQITM
^tong	fKILKMMKJ
'đài	eNNPKPOKK
mua ban	kMSRTTMTQ
bao o	ePUUVVNVV
'mua bán	cUUUVVRVV
ban sao	wD9CGJEI0
sao bang	gQMPNTQRL
bang tot	hRLPOTRSN
tot nghiep	eLKPPOLQL
tu so	gONONRPOI
'tốt nghiệp	fSSRPNMUS
rot mat	iKKLKPOHD
^rot	iKKLKPOHD
'rớt mất	cRTTSUTRQ
chay can	fULUUVUUT
xin viec	iSPIRMSNJ
van bang	hRUTVUVVN
nat xin	bRRPRRRRL
don de	bQSSSRSSP
nghi cap	bQSSSRSSP
cap ban	jMPOQPQQH
'đơn đề	ZSSSSSSSS
'cấp bản	aRRRSSSSR
be lop	iTVSVVQVV
xin vao	dSSRSRTUS
truong giua	fNSQQVTQS
giua nam	fNSQQVTQS
don xin	pRQGNEJMG
so lop	lUSQTURSF
sang truong	bRRPRRRRK
o tinh	hJLJMNKNO
'ở tỉnh	bPRQRSQRR
tem	jJKIJLKIG
kiem dinh	mJLGHJMF9
dinh bi	iLMHJKLKH
^tem	fNPLNNNML
'kiểm định	eOOPNOPLG
xe bi	jNKELMPTN
thuat	jOJIOQPE9
ki thuat	hPMMQRRGC
'thuật	eQOOQRRLI
cu di	eRQQMSQLP
lap hop	cQQPPRRPO
hop tac	fPMJMOQME
tac xa	mKEDKMKHG
^thanh	lJJFGJMFG
'tác	lLHFIMMHE
'hợp tác	iPNMMPPMK
'tác xã	eQPOPQQPP
to hop	dQPONQQOH
'tổ hợp	iRPPOSSNI
muon lap	lONGCMLNI
htx	kNQHMNPNK
lap htx	cTTSSRQUM
rau	gQHMOPPOI
ki o	ePQQPRQRS
'muốn lập	bTTSORRTR
'ký ở	aUVVUVVVV
'vận	gTSQSTURN
lam an	aRRQRSSRR
'nâng	dLPMONPOM
lang nghe	kUSPTUSSN
co hop	fUTQTVTTR
^lang	gVURUVTSQ
'làng	dMMNPPOMO
thanh vien	gOOILPOLI
^lien	gSSJNOSOO
'thành viên	eTURUUUTR
chinh thuc	cQQMKRQRQ
'thức	dTRNRSTTU
khang	iJPNLKEMQ
khang chien	cPPOPQORQ
'kháng	gNQPNLKQS
cua xa	hPMPOQPNK
so thi	mVUUQUTVF
1985	iIURIOTTS
tra so	iNOJMJJPG
ghi lai	aRSRRSSSS
chet do	lUOVSVVVV
dat lua	kSFHQTRRM
sang trong	hNKFKOONG
'chuyển đất	aRRRSTSST
'lúa	cQMOMQQPO
'trồng	cQNOMQROM
'sang trồng	dROOPSSPM
ruong	lNGDGMOLI
trong rau	fQHMOQQOJ
'ruộng	cQNONQQPO
tren ruong	eQIHMPRPP
ki chuyen	fUQQPUVVO
chuyen doi	fUQQPUVVO
phu luc	bPRQQQRRQ
'phụ lục	ZSSSSSSSS
phuong dong	gNOQQQQRM
dong y	eUUUTVVVR
y cho	hQQQOSSLG
doi cay	cRSRRTSTP
khong doi	bRQQQQPRP
muc dich	eOOOMPNON
dich su	eOOOMPNON
su dung	nLHKIMKI8
dung dat	iMMHLLLKF
chi doi	cQQQORPQP
'đích	ZRSRRSRSS
'mục đích	ZRSRRSRSS
'đích sử	ZRSRRSRSS
'sử dụng	dPPPOQPQI
'dụng đất	ZSSSSRRSR
ki nguoi	mSRLRPURK
nguoi phu	mJLHNKPOK
'thuộc	dRRRQQRSO
so dinh	oMMBJCLPC
dinh danh	wBI6D6JG2
dung lam	cMOPPRQQF
'số định	eQOOONPRN
freelancer	iHKLLLKHJ
^freelancer	iHKLLLKHJ
mst	dNNNNNNOK
nhan vien	gRPPNSTRJ
05	iHKILPPKM
thue co	ZRRQRRRRR
lap thu	ZRRRRRRRQ
cong dong	aRRRRRRRQ
phep van	hVVSTUVUN
cho muon	ePQQPRPSP
khong thu	kLKKIQHMO
thu tien	bSSSSTSTR
'mượn	ZRSSRSRSS
'cho mượn	ZRSSRSRSS
xoa tam	iKTGTJQSN
tro bao	hIQLPOLRN
'đồng thuê	bOQQRRRRP
nha thue	dQPLORKPO
'nhà thuê	eOQOPSOPQ
da di	iNSIIMMVU
^tach	iMKMMQPLI
ra o	hLNNMMQJP
rieng	qC9ABFACB
o rieng	hLNNMMQJP
'riêng	lJKMLHIMP
chung mot	mMRLHJFRP
trong cung	lIJJKMIQJ
can nha	oNPOGMIRP
chia doi	fTSSRSSTP
'căn nhà	fTSTOQNUS
sua thong	hSTSTSVSU
tin cu	cQRQRSSQS
bi sai	bPQQQRQON
he voi	dKQPQLQPL
voi chu	dKQPQLQPL
'với chủ	ZRRRRRRQQ
'chủ hộ	aQRRRNQQQ
cap nhat	oGKIKNMME
cai chinh	ZRRRRRRRR
'cập	dPQPMRRRM
'cập nhật	dPQPMRRRM
'cải chính	ZRRRRRRRR
bo gia	jKSRKEHTM
noi thuong	hQOOMPRPK
tren vneid	dRQPNRSQN
^thong	nNLKFHIDH
co ho	kVVTUTTVM
khong ho	hVUVLTQVR
khau khong	kVUVKTQVL
'khẩu không	cVUVQUTVT
nhap khau	cOPQPPPQO
khau duoc	aRQRRRQRP
'nhập khẩu	aRRRRRRRP
o hien	fORPPRPOR
hien tai	fORPPRPOR
con tu	iVUVLTUVR
campuchia	iURSJRSUO
camp…	iURSJRSUO
campuchia ve	iURSJRSUO
nhan ho	qVVQRUUVE
'nhận hộ	eVVVVVVVN
chung minh	iLPMGKJQJ
chung ho	hTSQSSTTK
xin cong	nUQITTSVN
phuong xac	gUUKTVUVS
'xin công	hVUNVVVVU
'phường xác	dVVNVVVVU
chieu da	eTVUUSUVO
bao mat	rPTOMPRPB
'báo mất	iUVUTVUVS
khoi phuc	jVKUSTVSJ
gia tri	gVNVUUVTL
tk04	jVPRSSVSK
chieu bi	dPRKQQQRM
do bao	kSRQRTSUO
co via	dPRPQQQSQ
con han	jPQKMKLRN
mat ho	qVVVTVVVG
'mất hộ	cVVVUVVVT
mat passport	eQQPNQRKF
trong nuoc	gPONPPRQK
'trong nước	aSSSSSTTR
xin huy	bRRQSSSSQ
chay luon	hUKLSTPTI
khong lay	jPQOOEHQI
'không lấy	kPTQNJKTI
tham van	jNNKPHPGD
'vấn	lKKILJNFC
'tham vấn	iNNLOOPIH
dtm	gONKOOOHH
du an	fQOLPNLRG
bao cao	iGLFKMPNJ
y kien	hJPIMMPNK
'dự	eVVTVVVVT
'dự án	eVVTVVVVT
'báo cáo	fNQOPORRQ
'ý kiến	gQSPSQTSS
hop to	jLOOOUMSL
chu dau	jJMKLRJRI
ban tra	fQQPRQRKF
cua uy	fQPQQQRLF
ban xa	fQPPQQRLE
'ban xã	jQOOPQRMI
qua tham	iOOOQKLRT
tien tho	fMQOOPRIJ
tho cung	s5NKJHLFE
cung liet	mEROOKTJL
'cúng	oCRPOGJQP
'thờ cúng	lFSQPHKQQ
'cúng liệt	dNSRSRTRR
nguoi tho	iGRPOLSQM
si khong	iHRRPMPRD
con anh	kGPKIIIOL
cu mat	hLPMJNJOJ
'cũ mất	dVVUTUVVU
binh mat	fKMNOPPJO
dinh duoc	gQQQGRRNJ
la benh	iJNJIIKHF
benh binh	iJNJIIKHF
cu huong	ZRRRRRRRR
^luong	gURQUSURS
dang lanh	aOQRRRRRR
tu tran	kKDGJOMDF
uu dai	kNQLEIQQL
da chet	lJTNFKRTN
'đãi	cSTSPTTTQ
'ưu đãi	cSTSPTTTQ
vo vao	lSUMUKUUK
so liet	fQRQROQS5
'sơ liệt	fTVVVVUVL
ten me	fPSOQNNSF
nguoi than	gJSOMSRSF
trong ho	jPVUUQUVI
anh chi	mFRMHGMSG
so nguoi	fRRKQQQSD
'chuyển hồ	dTUTTTTUK
doi nha	oOLFHHFEC
co di	nHRJKKFQG
'dời nhà	gRNNONMNL
thay doi	nMNOMOORM
doi noi	aRQRRRRRO
'thay đổi	eRRRTSPTR
con nguoi	nPTIFJIU9
tich phuong	fLRQSORSR
^lich	jGNNKMPQO
xin duoc	fUTSUUUVR
the chap	jOIDLLLME
'thế chấp	hTNQUQSUN
ki bien	kVTRTVVJR
mot cua	nTTMUTKUO
bia	mJKIHPNEH
bia do	fQPONSQMN
vay von	aSSRSSSRS
ki voi	eVVUVVVTV
voi nha	jPLLRMNOP
'bìa	bRQQQRQQR
'với nhà	eRORSPQSS
nha xuong	iLJNIHLHK
dat cho	oJMFFEHLH
cho cong	ZRRRSRRSS
'nhà xưởng	dURSUSSUS
'liền	fSUSVUUSU
dat cua	jRQMOEHQN
khoan vay	iSSLUPRVU
^dung	aQQQQRRPN
'đất của	hSURQLMUN
sung them	hPSLTNTVU
nha cho	lPQM9MHNN
ngheo dot	aRRRRRRRR
cuoi nam	aRRRQRRRR
^xet	jKLJHGKIH
soat	mFKHFIOPF
ra soat	mFKHFIOPF
xin dua	jPHLJISSI
quyet ho	hRSPQSRTG
trong nam	cQRQRSRRK
'trong năm	kVVSVVVVN
dot xuat	iKOHLPRQN
con xin	kTVTGKIUS
xin so	qSUTBIBTM
so ngheo	sPMJ8H9TD
'xin sổ	hTUVIPLUT
'sổ nghèo	jTRRIOLUQ
xin bo	iSNJOLKUI
dat lam	gMPKNPQRL
lam thue	dRSSQTTSN
dot nat	jUTUTUUSQ
'nhà ở	kPMKPOOSP
viet don	kUSQOPUKI
thoat ngheo	gVSROQUSP
co nha	eUQOTRSVP
co luong	gOLLMMLPM
'nhà mới	aRQQRQQRQ
ho lam	cQQQMQQQL
muc song	aQQQPQQQQ
song trung	aQQQPQQQQ
trung binh	bQQQPQQQQ
'trung bình	aSSSQRSTT
ngu dan	iPNPJQQFL
tom	jNOJJLNOG
nhap trung	bUSVVVSUV
'được công	aVUVVVUVV
lieu dan	oCPGDGNNB
dan cu	v9MBAGDI2
'liệu dân	dNRRMPRRO
'dân cư	gMQPLNPRL
^vneid	bPQQQPQQK
cua bo	rMUFEEAMG
'của bố	jRUSQKMUR
thieu dau	hNSNLTLMK
ton giao	jJQJRPSQN
nghiep len	lIPISPSQP
nhan so	qSRKSSRT7
so chung	iKOIHLKRB
minh nhan	fRTPPTPTJ
'nhận số	kVURVVVVK
'số chứng	iQVSOOTVO
minh cu	cSSRNRRTG
cmnd	iUTQJRRVK
cuoc khong	iQRUPSPSM
qr	fVVTUTTVP
so cu	dQONPPORL
'cước không	cRSVSTTSR
ki xe	wNEDPPR9F
xe lap	dTRQUUVTS
bien so	kHLDLLLIE
so xe	mPLJOQSTH
buu	jROPUSUUL
qua buu	jROPUSUUL
buu dien	jROPUSUUL
'biển số	jKJLJPJIH
xe tren	jMPJOQPNR
'xe trên	fRRQRUTTS
khoan dinh	jOTMQMSME
truc	fMNLMNLKJ
'trực	eQOONQQNN
quyen gop	aSRQPRRQR
trong phuong	cVTSVUVVS
'đền	hJJJMONIJ
van dong	pSMHQTUJE
'đức	jTOSSUQVQ
nhan dong	fVUVTVVUR
'đạo	aSRQRRRRR
'lễ	iGKKKMMFJ
tin do	jOIIKLMCH
hanh le	fMMMMPMLK
^tin	jLIHJMNGH
'tín	iNLIMMNIK
'tín đồ	cQQNQQQNQ
chua nha	lSSMTQVVQ
nguong	fOMNOOOMO
tin nguong	fOMNOOOMO
nguo…	fOMNOOOMO
'ngưỡng	dPPPPPPPP
'tín ngưỡng	dPPPPPPPP
o dinh	bQQQQRROR
dinh chua	kVVVVVVVH
mieu	bQQQQRROR
ho co	jJKHLPQPM
o den	mJEFIKG8H
vuong	lKJKLNLGI
^gio	pDEFEJI9D
cap so	dOQPQRQRE
'cấp sổ	jSUUUVVVN
cong lap	jVTTVVVVO
lap lam	gURRRTTUL
quyen su	bVVUUVVVV
phap nhan	aVVUVVVVU
so hong	iJLKLJKKJ
'hồng	bQRRRQQPQ
'sổ hồng	aQRRRQQPQ
nhan dat	eTVSUUUVQ
sang mau	bPRRQRSSP
vao so	nPOFOGPRL
'vào sổ	iVTQUQVVV
dac	jPONLRQML
'bản đồ	aTTRSTTSS
'thửa	qKMLOMONN
ho ong	cORRRMQSQ
ba co	lHLLSIJQP
nhan quyen	ZVVUUVVVV
thua dat	gPPOQRQNK
manh dat	cNQPQPQOP
phan dat	bQQQQRRPL
lo dat	oQHJMNPLD
dat o	eNJMOQONM
'lô đất	bTTRTTTSP
'đất ở	cPOOPQPPQ
di lay	kNVNLGFNU
niem	gNNLLNNJM
yet	nDIEHFJFB
niem yet	gNNLLNNJM
^niem	gNNLLNNJM
'sổ ở	aSRQSRRSS
khi chuyen	gTQRRPQTN
chuyen nha	lROPPOLRM
'chuyển nhà	dUTTURQVU
bao lau	cVVSSVTVU
'sổ cũ	YVVVVVVVV
^dinh	mONIIJRLF
ghi nham	gNQOMNNSN
nham so	gNQOMNNSN
dien tich	fPLLPPJME
khong khop	aQPRQRRPL
'diện tích	jQPKRSNLK
'thực	pGGJJLMH8
^ngan	iTULQQUUT
sua loi	gQNMPJPDG
'sửa lỗi	bRRPRNRKP
^tranh	gPLKQOMOP
di chung	lHHDIHJBH
chung bi	gKNILLNEJ
^loi	hKMHLINDF
chung voi	eQLMRONPP
ra toa	oKOVSSLRI
'ra tòa	gTTVUUTUS
ma de	iGONHJLPL
doi lai	aSSRQSRSS
lai dat	gNQKPQORP
xua	fKQNPQQRO
'lại đất	bRRQRRQSS
'xưa	cPQNQRQRQ
chu ruot	eLPORLPNM
dat huong	gKNNOLNJJ
huong hoa	gKNNOLNJJ
dat giua	bSORSRSSR
truoc khi	hQNOQRRQH
so cap	jLLLTKKQR
cap truoc	jLLLTKKQR
2004	pIJIRJJPN
nam 2004	jLLLTKKQR
vuon	mBIFDODKH
dat vuon	eJTRIPONS
'vườn	hOOOLMNSR
ghi chu	pUULTMVVJ
tich o	eVVSVVVVU
theo so	iMKINPKPI
'theo sổ	cQPOQQPRQ
o cua	oGHGJMHNJ
ban quan	hKOLOQOMA
'ban quản	lMLKNSMMF
tri chung	jLPLONLHL
cho ban	pILJKLHIF
ca vet	hLLJMMOKN
vet xe	fMMLMOQNN
xe moi	gNMKMNPNH
'xe mới	bRQRRSSSQ
mua xe	lLOKKQLGJ
lam bien	lLOKKQLGJ
sang ten	oJ94DLHB3
ten xe	fSOPSSRKN
^sang	nIGHFJHEB
'sang tên	gPHELPNJG
ban xe	mSMHSVUOG
may cu	bUTSSUUSS
giay tay	bRRRRRSRO
'tặng	jUUTTLOUT
wave	hSUOORRNO
muon dung	hUTQNSQUT
dong co	fPOMOPQQD
grab	dOIMPQRMN
lai bien	nVVRVVVVF
thu hoi	mPOKSVUIN
hoi dang	iRQOTVVKS
'thu hồi	ZUUTVVVVV
chu cu	gLTQPTMRS
cu lam	hSSROVVRS
huy dang	cRRPSSSSR
^nop	pUSOKUSSF
cap phep	aRQRRRRPP
phep xay	iMNIMJNKD
xay nha	hNDKJMMML
'cấp phép	cTSSTSSQP
'phép xây	iPPLPLONG
'xây nhà	gPIONNOON
^xay	pFAHFFKFA
lam nha	iRMPQRRRN
nha xin	gSRORQRPQ
'làm nhà	dSPQRRRSQ
lai nha	sJEG9JIGJ
'lại nhà	hQHOIONOP
'thổ	jQSUVVVUK
xay dung	pCFGECCGD
'xây dựng	fNMOLPLON
them tang	gOJNKOQNN
'so với	ZUTTTSTTT
ban ve	hJPMPOPMI
ke nha	oRHEGKQKE
'kế nhà	jUMJMLTRL
chieu cao	kKQPKMPTJ
duoc phep	kKQPKMPTJ
nha sap	kVRRUTTUQ
phep sap	dQERQQQQO
duoc xin	bRSTSSRTR
^dich	sOFDLLNN9
nen doi	bQQQQPQQO
nha ma	iVVVVURVT
mat to	hUVUSVVUJ
hoan cong	kSTSTUQTK
thanh tra	kPUKOLTKE
do hu	oLSMSSVKH
'cho nhà	aTTTTTSVS
sua lai	kLLMKHIHL
'sửa lại	hRPROLORT
cai tao	hNJJLPQJJ
tao nha	hNJJLPQJJ
lam cau	lHEDFHJHC
di doi	gQPIMMMHO
'trí	dQPNONPPN
^quay	jPIHNJFOE
'tiến	bQPPQQRNN
tam long	iKONMNOQO
long duong	lHEEMGNKM
cho quan	qLFEQHRID
honda	lVUSPUTRI
nhan noi	sFJGMRPI4
'nhận nơi	fSRPSUSSJ
'đậu	mJIFGJIFE
'nơi đậu	fSSQNUSRL
#device+murder	oGLIPSRL9
tren song	kQPPGRSGL
01	gKONQRRNK
nghi dinh	mMPNRUUPK
154	fKPOQRRON
^ben	pGEBFEG9G
nhan dien	sVSDVUVVE
de nhap	dTVTUUUVT
'để nhập	XVVVVVVVV
giay dien	mVUUVUVVJ
khong thuoc	gQPONLRRK
nha giay	bRRRRRSRO
'nhận gì	hNSUQLKPV
hoach	jKMMJNMLB
quy hoach	jKMMJNMLB
co xac	ZRRRRRRRP
'hoạch	eOOOKQQNI
'quy hoạch	eOOOKQQNI
'có xác	hUVSUUUVP
ten so	eRQNNQOQF
ten minh	bUTSRSSUQ
'nhà đất	kTTTMSUUU
dat da	bRRPQRQSQ
da cong	aRRQRRQRR
ke theo	jSPLNONQF
dat nong	dSUUVVVVV
nong nghiep	dSUUVVVVV
lam sang	hNKJOMNQN
len tho	hSUUVUVVV
tho cu	nFKKMLNKK
thue dat	eQQOPSQRN
^thue	jPNONVPPQ
'thuê đất	aRRRRSRRR
giao dat	jPRNPRQSJ
^trung	kSRKKOSLG
'giao đất	fVVUVVVVT
tu thue	cRRRPSRRO
sang giao	cRRRPSRRO
dang thue	gQUQTVVQR
tra tien	fQQQORRRP
'trả tiền	hTUTSUUVT
duoc giao	bSSSSTSTR
^duoc	bSSSSTSTR
cho thue	aRRQQRRRQ
'cho thuê	dVVUUVVVU
yeu cau	rFCHDBLI5
dinh giai	eQRQPRRRO
giai quyet	nJMNMPIO9
quyet tranh	eQRQPRRRO
^yeu	nMNPMGRQF
'yêu cầu	fQNQPOSPK
'giải quyết	dSRQQRQSM
tich xa	bOQRQRRRO
quyet dat	iLPSMTKQN
cua chu	iQRQMQTTK
hai dong	fUVVUVVVU
khi hoa	eVUTUVVTU
^xu	cQSRROSSQ
phan quyet	gNOQLRPTR
do lan	lIKNMQKQE
kieu xin	gSRSRTSUL
hop thuc	eQOPMPQPR
thuc hoa	eQOPMPQPR
hien dat	pEIEFGGJA
^hien	jINGHMOME
'hiến	kPOJLRPRM
'hiến đất	kPOJLRPRM
mo duong	fNOPMKJRO
ban hop	gUTPTTSSL
ve viec	iTTNQTRRO
boi thuong	iNMOLINOL
'bồi	iLMMMKMON
'bồi thường	bRQRRQQSS
75	lFHILEGII
75 tuoi	bPRQRNRQM
'75 tuổi	ZRRRRRRRQ
tien o	lLPLGMNJG
'tiền ở	bQSSSSQSO
di o	aTTTSUSTU
noi khac	cTSTTSQTT
huu tri	hTVRLPOUQ
tri xa	eVVVVVVVV
'hưu trí	dVVUUVTVU
'trí xã	ZVVVVVVVV
lam don	mGJHMFFGL
'làm đơn	cNNQQRQOO
huong huu	YVVVVVVVV
nhieu tien	fSSOISSTT
ma chay	pMCGNNIPN
02	dSSRRRSSQ
lieu ho	pTUQQSVUF
doanh tren	jVUVUVVVK
ban giay	eUURSURUJ
'liệu hộ	dUUUUVVUO
tin ho	hVVSUVVVR
sai ngay	cVUUUUVVT
ngay sinh	fUTRTTVVR
tich hop	jUUSSUVVT
te vao	dUUTSUVVT
^tich	hUUSSUVVT
'tích hợp	aVVUVVVVV
chip	pPPOPEJPF
chip can	fRSVRTTSO
hop giay	aVVUVVVVV
phep lai	nUSPTUUVJ
lai xe	kMFBNKJNJ
'phép lái	fVVUVVVVS
lam can	kIQPIOPRN
cuoc cong	mLUTUQUVS
'làm căn	cRSRRRRTS
'cước công	cTUTVUUVU
14 tuoi	cTUUTUUUT
minh thu	ePMINSNKM
tuy	hQNTLURQS
cccd	vAA9DCC99
the cccd	gONNPQOTK
liet giuong	fGTRSPRTR
#fit+police	oEQIUOURH
^cccd	gMMLMLMHI
tre duoi	fOKOLOLNQ
'trẻ dưới	fQPRRSNRS
cuoc qua	iRVMSUTVU
qua vneid	bRVVTVTVV
moi de	jRVTHSRVU
'đổi căn	YVVVVVVVV
do sap	gSSRPSTRS
cuoc bi	iLTUOQTVT
dung duoc	bPQRORQRP
^chip	jQSSRRKSO
nguoi goc	iSVQPTTTN
goc viet	fQSOOQRLM
viet nam	jFNLFIHPM
'gốc việt	aRSRRSSRR
de di	eTVURUUVR
cung cap	hUUUUVVUQ
hoach cua	kSRORSRMC
tuong lai	iNOMIPPHK
lai cho	oLOKHKEFK
toan thuc	oIJDLIOHI
thuc pham	oIJDLIOHI
'toàn thực	hQNORORMN
'thực phẩm	hQNORORMN
attp	dKQPRRRIJ
nhan thu	gVVUVVVVV
^vay	kTTLTSVUL
suat	hSQNRRSSI
'suất	kVSTVVVUN
can ho	gPURRVVQQ
ban thuoc	oDGGGELA8
'bán thuốc	eLMMMKNNM
li thi	aRSSRSRSR
thi truong	aRSSRSRSR
'lợi	dTSSQRUSO
danh hieu	fNONKMMJJ
thi dua	iMNNIMLJH
'đua	bQRPPPQOO
'thi đua	bQRPPPQOO
tien tien	dQRORKRRO
'động tiên	fTURUTUTQ
'tiên tiến	fTURUTUTQ
giao vien	aQRRSSRSP
thanh tich	hRTQSVUTR
nhiem vu	bSSRPSSSQ
truong to	iILQNKNLQ
to hoa	mHKPLKNKP
'trưởng tổ	aRSTSSSTT
'tổ hòa	dQQSQSSSS
bo quoc	cQPNONPOM
tai viet	cJRQQPRRR
o viet	cPOONRQQO
'ở việt	ZRRRRRRRR
ngoai ve	hSPNQPQTT
ve ghi	gPNNOLPRP
ghi vao	eSQOQNSTS
'ngoài về	bVUTVVVVV
'ghi vào	cVUTUUVVV
o nuoc	gNILPPPNS
'ở nước	jSOQSVVSV
muon duoc	fPQQPPQRR
ben nuoc	lTOLKLVVN
'ghi chú	cVUUVTVVU
ve viet	cTTTSUSTM
dai loan	iNQMEOQTL
roi ve	bRRRRRRSS
ve day	jTSQSKLUT
'bển	hSTRSTPVU
^huy	qMQJFKKKK
an li	fOQPORRSO
hon nuoc	aUTTUVUVU
nop o	aRRQRSRSO
ben do	cQPRSRQTS
singapore	fOPNPNKLP
sing…	lJLIJIFJA
giay kinh	dPRRPPQRR
lay mat	iKJHMRQJL
ban ruou	dONOQPQPL
'bán rượu	cQPQQRQRQ
loai	gPONKMRON
chai ruou	ePOSPUTPO
phai co	kSONTLSVS
dong mua	fRSTTTUTQ
soju	kJIFIJJMJ
sake	kJIFIJJMJ
nau ruou	eOLOQPQLH
noi dong	iLLFMLRFJ
sim	eNONMOMIK
mat xin	gTVUUUUVO
tu du	jTUQQSVUL
dien tu	mNIMNQQOJ
'điện tử	iQOPQSSRO
luc dang	aSRRSSSRR
thai san	ePPMNPQHM
^bau	fJPOLPPNL
nganh	bRRPRSRRQ
quan doi	hOHDQOLQM
sang bang	iQPLMKMQM
lai quan	gVUTRVTTN
nghiem trong	lPUIIUVUQ
tro giup	mGKFIMONG
'trợ giúp	kKOKLQRPN
cay do	kFJJGMPFI
chinh ho	ZRRRRRRRR
tich co	bTQRRTTSR
me viet	iMRNJKIOH
kieu mi	kTTPSKMUS
'sập	hURQTSTTR
con ruot	dRPNJQQNL
loan roi	eOQQMPQTO
giay nhan	eQRQKPPSL
'giấy nhận	hVVVSVVVS
hai ben	cRRQRMRLM
cau lac	lLELGHGLE
lac bo	lLELGHGLE
yoga	gOMKKOOON
aero…	gOMKKOOON
clb	gOJKMPNPG
xin phuong	eRTUVTUVR
khieu	iNOMNKNND
cuoi hop	dPSPLQNTQ
o uc	jRPQOTRQS
phap hoa	aUVVVTVVV
sao y	dMMPOPNNO
^sao	eKLONNNNN
thi thuc	hQPQNRRQ9
photocopi	cPPMQQOPK
'photocopy	cPPMQQOPK
thuc ban	fNNONUQOL
'thực bản	dTUUSVUVT
chung thuc	x4D6C8HC9
'chứng thực	fKOONRPQO
duoc gi	lUUTISRUS
tien tuat	fNOMJONGJ
vua qua	hMRPNQPTS
li ra	kOPRIPRTJ
quan bao	hTVPLPOUO
phap li	fPPRRPRQK
can tu	jOTSLPUUO
tu van	oLNK9LMMA
phap luat	mKLKGKMNF
'tư vấn	dOPPPQPQL
'pháp luật	dPPQQRQRJ
van luat	kORNFRNPE
thuc chu	lJOOOQQKM
chu ki	bPQQQQRPN
'thực chữ	iMTUTUUTT
'chữ ký	pMTRTUUTM
'chu ky	bRQQQQRQO
li lich	fPMOONPOD
'lý lịch	aRRRRRRRK
nhan don	jRQISLSOF
nhan chu	ZRQRRRRRP
to tieng	oRHJRMRPD
lich tu	cPOOPPQPL
nam liet	kIUQOPSRS
ki vao	hTQPRTVQU
xa cap	eVUVVVVVR
sao luu	fVUVVVVVQ
nam xua	dMSQRSSTS
xin sao	cVVUUVUVQ
sao luc	eQSQQRSRS
sua doi	dSTPSRRST
'đồng đã	ZTTTTTSTT
da chung	mFNFLGRNG
^phu	cPRRQQTSM
'đã chứng	bUUUUVTTU
giao dich	hNQNMPPPQ
dich da	gNQPNPRPQ
'giao dịch	dTUUSVTTU
'dịch đã	dTUUSVTTU
huy bo	mLSJFJJJK
loi danh	eRQPRLRHJ
trong hop	iPLJPLHDG
'trong hợp	aRQQRRPOP
ban da	fLTNTMVSK
noi dung	ZRRRRRRRP
thoa thuan	dNQPQLQLN
^thoa	dNQPQLQLN
ten nguoi	dVSSUVVVR
cong tac	mIH8FKJJE
'công tác	bRPNQRRRS
nguoi cu	fSTTMVUUS
'người cũ	YVVVUVVVV
bau to	cRPQPSSPO
'bầu tổ	ZRRRQSSRR
giai nop	aUUSTUUVU
nhom hoa	fKLLOOPQN
doi truong	eOQNNONRR
lam ba	mTUNTTIUN
nop truc	bSSRMRRSR
truc tiep	bSSRMRRSR
sinh nhap	ZRRRRRRRR
'sinh nhập	dVVVTVVVV
sinh thuong	aSSRSSSSR
tru bhyt	ZSSSSSSSR
bhyt nop	cPQPPOPQP
'sinh thường	ZSSRSSSSS
giay lien	aUURSURUQ
lien thong	kUSQRURSM
thong khai	hVTUVVVVQ
'liên thông	jVUUUVVUR
khong lam	hSTRQUTVM
duoi 6	bROPRPPRO
ban dich	lLJMLSPNF
'bản dịch	hTRRRVUVQ
tac vien	ePONONRRI
'cộng tác	aRRRRRRSP
'tác viên	aRRRRRRSP
sang tieng	cVTRTVUVR
han co	ZRRRRRRRO
dich giay	kRKKRNRPF
dich thuat	iOONPSQRG
'dịch thuật	eUVUUUUVP
da dang	cUUUVVVUU
nguoi dich	jIIIJKKJH
'người dịch	fNMMLQNPK
dich tu	gONMLMQNJ
co bang	dMMNOQNPO
nguoi quen	nOJIPLONE
tu choi	kMOKPMIKD
nhan di	kSTLPQLLI
di san	kOPLNOKIF
'chối	iPSUSTSUL
'từ chối	iPSUSTSUL
'di sản	fSSRRTRQQ
theo phap	hRQRRSRQE
chia dat	cPNOQRRNK
cac con	bPRPPQQTO
bhyt cho	bRPQRQPRR
va the	kVVVVVVVL
the kham	aSUTTTSUU
kham benh	iRUSJSQUT
'khám bệnh	aTUTSTSUT
chich	oTVUBUSVU
ten nha	mPUQKOMVT
thue xe	iQLOOUTML
airbnb	bRQQQRROO
airb…	bRQQQRROO
ma mat	hSUQMQNUG
chia thua	aRQPRQRQL
chong lam	lQSSGFLQS
nhan lam	hLNOIMLSJ
phan chia	cRQQQSQNO
chia di	cRQQQSQNO
nong san	aQRQRRRRO
so che	aQQRRRRRL
bao phuong	ePRPQOHPR
em ruot	hNVJHMMVO
tien boi	hQQPQKRQS
boi duong	hQQPQKRQS
oan	fPPMOPPPP
ben phap	kNLMLHINR
marriage certificate	mVURUTOUQ
ngoai de	cSRQRVTUT
cuu chien	kIEIMMMIH
chien binh	kIEIMMMIH
'cựu	bQPQQQQPO
'cựu chiến	aRQQQRQPO
doi ve	fQQHOOLOP
do mai	qQJOPTPI9
^che	tJFIKNKE9
b	gLOMLOKIO
xung	kJMHJMOKP
nien xung	kJMHJMOKP
xung phong	kJMHJMOKP
phap mat	gJOJKMIIP
tnxp	nJLMLJFHB
dien bien	hNNJJPPOO
to giac	kJPNJNOEN
'giác	fQQRPTTJR
don khieu	kRRPQNQRP
nai	mPPMOLOPE
khieu nai	mPPMOLOPE
'khiếu	dSRRRRRSL
'nại	dSRRRRRSL
'khiếu nại	dSRRRRRSL
dinh hanh	bQQQQQRQM
thcs	eQOOPQOKJ
truong thcs	cQQOQQQNN
dang hoc	cRSQQQPTT
9	ePPOPQOLL
8	dOONPPLON
lop 8	iOURTVRUV
don thu	oTSNJMSIG
khau the	ZRRRRRRRR
'khẩu thẻ	ZTUTTTSUU
'mất làm	bTUUTTTVV
lap to	cQPPORROI
vao lop	tPLMLMLNJ
lop 6	vNJKJLHKF
'vào lớp	kSQQQQORK
muc 2	gRRMMOVQM
tk03	gNNKMNOLI
giam sat	yKG98PRQ8
sat giam	lRRLPSTTF
'giám sát	pOORKTUVN
'sát giám	gTTTSUUVP
doi nguoi	eSRPNJRSJ
ki giam	dVUSVVVUU
sat vien	kVUNVVVVP
sat viec	bVTQTUVTR
phieu li	hVUVSPVSP
so 2	dSQRQUTTR
'lịch tư	ZRRRRRRRP
ngoai can	mQMGOULMS
can phieu	gSRRQOTRP
'ngoài cần	cVRQTVSUU
thi bang	fPQQPURTQ
bang xe	iJLIOMKOJ
doi bang	kJLDJHMKH
lai online	gUSRTUUTN
'đổi bằng	hNSNSTSTQ
lai cua	iJJHGLONI
date	nGFFDIIOE
gplx	gPONMOPHJ
'quân đội	dMOMOOLOM
lai quoc	cPOPRTSQP
can bang	hOKMKUQMM
nhan lao	cUUVUVVUU
dong thu	cUUVUVVUU
cai nghien	fUQTSUVMR
registration for	bVVSUVVVU
foreign	wGGCA9EDA
a foreign	iOQMPPPQO
^police	pPQEMNNLC
declaration	hKMMFMJLO
decl…	x9DC8A6AA
mi foreign	hLPKKKMRN
stays	nEJBHKKNJ
~stay	rCF9HEEGG
tenant	bRPNQRQOO
tena…	cPNMPQPNM
from abroad	bRQPRQMRP
paper for	oVVOOUUVO
^tenant	kQOMOSOOO
chinese	iHIIOOODJ
chin…	iHIIOOODJ
engi…	iNKMOMPRP
~lodg	fNLMOMMNK
lodg…	fNLMOMMNK
compani	oECG9JE5A
'company	oECG9JE5A
foreign passport	dSSSSUTTQ
france	gPPHOONPK
fran…	gPPHOONPK
~visit	hKPGMNMMG
visi…	lIKEGIJHE
notify	hQPBPPPPJ
notify the	fQQDQQPQL
death registration	iVVUOVVUT
deceased	hMNOOQNPQ
~deceas	hMNOOQNPQ
dece…	hMNOOQNPQ
relatives	hNHKJOJLG
~relativ	hNHKJOJLG
rela…	oIDCDLH5A
registrar	aQQPPQPQQ
trav…	kHJGFGFKI
haml…	hMPIKLLIG
with no	eQQMPNKQP
officials	mHIGIGKMJ
~official	mHIGIGKMJ
^neighbour	lGGJKIKHK
disabled	fKLLKPPKO
~disabl	fKLLKPPKO
relative	fHMJLHNBJ
visit	iKMHGMJKK
nue	dQQNQQQQK
people s	mGFELKOEA
resident	ZRRRRRRSR
house call	aPSQQQSRS
marriage registration	hVVVVUUVT
couple	eOOOOOOMN
coup…	iKJKLLHJK
^marriage	jONMNOOLM
registers	aRQQRRRRR
blind	fMNLKNMIL
ask the	dPPNQOPQK
ward to	iPMIPPRNI
both	jKJHNLHIJ
^both	hMKKPMINM
someone with	hUVMUVUUV
seve…	nDHEFFBKI
^hospital	lGILJLNMK
register a	hQTPRRTUO
register it	lUTTTVMVT
^babi	aPRQQRQRQ
obtain	dOPNMQPQM
obta…	dOPNMQPQM
death extract	cNQMLRRQQ
birth registration	cQPOPPPPP
paterniti	dPPPPPPPN
pate…	dPPPPPPPN
together	gMJOPLNMM
toge…	gMJOPLNMM
^birth	fOPQOLLPO
'paternity	dPPPPPPPN
both parents	eOPORNMPS
listed	jHOFJIIMN
~list	jHOFJIIMN
dna	iJQNPKOPJ
slip	lIJIIJIHH
^dna	eRRQQOPTM
the certificate	kPOOPPSTA
^live	jJOIDKOMP
infant	fNLJOMIMP
infa…	fNLJOMIMP
not yet	iJOLLJMLH
declared	kOOJGOHMD
~declar	nKOHLKDMF
recognition	mIKFJIFDE
married	gHMNKNMMC
~marri	gHMNKNMMC
a marriage	gSVSVVVUR
rema…	jKKJDIIHI
mini…	lGLJFKHHI
age	dQNPOOOLK
legalli	jJKKIHHLL
lega…	kJKJIGHKJ
vietnamese	-8GAE9DFB
viet…	v8C6CEDE4
'legally	jJKKIHHLL
the register	nPRMTUQUL
^sign	dPQPQQPQM
recognise	lEOGFJCIQ
recognised	eLONLOMKM
~recognis	eLONLOMKM
mi birth	dQSPMOLNJ
official	jILIMJLCK
ha died	mPUUFSNRU
agre…	jFGMMENMM
^e	hOKKMKMJD
the ua	jJIEFMMOJ
legal	iJLILMFKJ
^lot	uACC7D88C
parent	nJPFLGAQL
vietnam	lHJFGKIKD
in vietnam	nGIIHIGKD
extension	cONLQQQOO
exte…	fMLIPPOLK
^form	jQOKNOQNG
^famili	iJLLJHMKH
in hanoi	sCKEHFIMI
a birth	fQROQPQSP
never registered	hRSOMMISL
no birth	hOQLOSLUL
trad…	ePOKQONOK
the registration	lQQNLQTVK
conv…	bQQQQQQOP
household business	eOOOOQMQO
retired	gLNKKMNJI
~retir	gLNKKMNJI
reti…	iKMJJMJII
selling	dQKPQPQQN
~sell	dQKPQPQQN
sell…	hOHLGNMMJ
hand in	fPRNPPRTH
^retired	gLNKKMNJI
the ta	cPPOORQMK
deregister	hJJJKNOFI
dere…	hJJJKNOFI
^appli	lIMIKNJNJ
renewal	gLLLIKKOL
rene…	hLKJHKJNJ
run out	nEHHFJGIG
changed	ePNONNPPN
~chang	gPLOMNOKF
several	fNRKQRQPJ
mont…	vAIADICID
confirmation	jJHKJMNDE
confirmation o	fMJMNOPHK
temporari	qGFDEGDGD
temp…	u859DA996
'temporary	qGFDEGDGD
a year	jRQKHSMVO
^take	gOKKLLLKH
^open	fMKIOQPHK
^sell	kNLEKJMPK
social	gNNLJMNKJ
soci…	gNNLJMNKJ
social insurance	lSRKQRQSE
^not	iILHMKJNB
sum	iKKILKLGK
patient	fKKLNONPM
the book	jJJIJLHLH
than a	ZSTSTTTTS
monthli	pIIGFJJIE
'monthly	pIIGFJJIE
po	tC68FA8EC
po famili	fJOQPJPPP
kind…	hMNLKMNML
'poor family	fJOQPJPPP
ethn…	cPPPQQQML
affo…	hIIKIOKLL
grant for	fRTQMTTNS
living in	fOQPIQQQQ
hardship	mFJMGIKMK
hard…	mFJMGIKMK
^food	iSRNLQSRI
disabiliti certificate	bPQPPPQQN
reissue	hQRLQPTOJ
reis…	iPPKONQNH
level	lIGIHMOGB
^reissue	hQRLQPTOJ
misplaced	iNPNMPNMJ
~misplac	iNPNMPNMJ
misp…	lHKGLNLIF
asse…	iILHMKLLL
^misplaced	eRROOQOVL
duplicate	lNOINSQJN
dupl…	lNOINSQJN
duplicate o	jNONNSQJP
^duplicate	jNONNSQJP
neu one	gLPOMQMNK
printed	bRRRQQRRM
~print	bRRRQQRRM
wrongli	iPPGOJNNJ
wron…	lJJDIFIHG
'wrongly	iPPGOJNNJ
farm	jJIHJKJGI
shrimp	iKLGKJKNL
shri…	kIJEHGHJI
^shrimp	bQQQROQPP
~draw	hLKMIKLGG
declare	fLNNOLOKL
^declare	cOPPQNQKM
^certificate	iPQNPOPRB
^father	hJOMLILPO
given	fOJJKHKIM
the first	bRRRSSSSL
first time	dUTTTVUUS
money for	cQQMQQRQP
on social	iOPKMPPQP
assistance	iKNJJLNHM
social assistance	eNQMMNPKO
who pay	fLOKQNNPP
state	tEE8F9HE3
expe…	gOOMOJLKL
^claim	eOLOQPMLK
burial cot	dPNLQQPNN
homeless	hKMJMNNLH
~homeles	hKMJMNNLH
urgent	cOPOPQPPN
urge…	cOPOPQPPN
foster	hJLJJJNJJ
fost…	hJLJJJNJJ
^urgent	gLSPPPPQS
payment	iMLELOKKF
paym…	iMIDKNJKF
households	cQPPPRROP
~household	cQPPPRROP
^change	hIMNIOLEE
welfare	iIOKMPINM
welf…	iIOKMPINM
~relocat	bQQPPQRRP
relo…	hKLIJPLFM
transfer	kIGIKKIFH
prov…	kKNINQOLJ
^transfer	mGGGHKJGI
book for	cUURTVTUU
^bank	gNMGLMMMJ
move the	ePLPMPOML
^move	eOONPPQML
conscription	pJSMOMNRO
draft	fJPNLMIOO
province	gRQOORRQO
lit o	cPPPPPQML
commune	hLJKMNNLD
^leave	dONOPMPML
asks for	kOTRMVRTR
militari	ePRQPRRQP
mili…	ePRQPRRQP
'military	ePRQPRRQP
^letter	oRNNMUSPE
national	oIMIDFIJA
nati…	rGKGDDDKC
a hanoi	dLPMLRRMK
local	bOQPORQOP
american	mMQKMORNL
amer…	fMMNMLNLG
our office	mGMLQROIL
korean	gMNKJLLNM
kore…	gMNKJLLNM
visiting	eNRLNONNL
allowance for	aRRQQQQRP
an orphan	cQPPPQQOM
want the	iONMIRMSE
single	fNOMMMMRC
a po	lJTPRJOTS
po household	eNNNNNONM
^single	ZRRRRRRRR
peon with	mMNGIMMGI
self	jGGLJJKLI
form for	cTVUVUVVU
certificate o	bQQORQRRQ
sign up	hKKIMNLLI
up for	iKILNIHON
insurance card	bPQPQQQQP
let mi	kRPKJMLPH
'left my	kRPKJMLPH
near po	dNNOONONO
disc…	lNNINMPKG
cover	hKKGIJMIK
^daughter	lHKGDFGHK
unemployment	jMNMNINMH
unem…	nKKHKGLJD
centre	iMNJJMMKJ
cent…	iMNJJMMKJ
^compani	jIKIKJKKJ
dism…	jKLKLINHG
contributions	hPQPPMRPK
~contribution	hPQPPMRPK
yearli	fMMLNNMLM
year…	fMMLNNMLM
voluntari	cRRPRSRPM
volu…	iLNLFOLHJ
'yearly	fMMLNNMLM
'voluntary	cRRPRSRPM
raise	jJHIHLILJ
choe	ePQKMOOJE
^raise	iJIIILJLJ
purchase	ePINNQLPP
purc…	fOINMPLNO
seller	gNNOFNLKL
^street	gMKIOKLKL
neighbourhood	cNKPOQQMN
elected	cOLPOPQMM
~elect	cOLPOPQMM
mediator	kGIIIKLDB
a mediator	eLPMPQOJI
requ…	gKIKLPNJG
mediation	lIKGHLJGF
the mediation	eNONPQNOL
mediation team	hKMKJNLJK
mediators	fMMOMNOKJ
~mediator	fMMOMNOKJ
grassroots	fLMMMONJK
~grassroot	fLMMMONJK
gras…	fLMMMONJK
member	fKKMMOOKL
memb…	gJIMKOMJI
conciliator	gLLLLLKMI
settle	jKHHJJMHJ
sett…	nHEDHGJFG
build	lGIGGJHHG
to build	kHIHGJIHI
temporari residence	cSSRRQQSQ
rental	gNMMNONLN
rent…	kIHFIJKGH
staying	hJLKKJHLJ
stay…	hJLKKJHLJ
lease	lIIGLJHDF
renewed	hQOLOSQOK
~renew	hQOLOSQOK
extend	fPMNPPPNM
remains	cQNMORPPO
~remain	cQNMORPPO
existing	dOONKNPMJ
~exist	dOONKNPMI
exis…	dOONKNPMI
^replace	bRRPQQRQO
medical card	jTTRSSTVJ
update	lSUPTOUUK
upda…	rRTMPNSTH
^update	dVVSVTUVP
gender	dQPQPQRPL
gend…	dQPQPQRPL
^gender	dQPQPQRPL
because the	hNPOMKMPH
the birth	bRPQPRQQO
moved	qAD6HJEBC
abse…	pIHEKHII9
permanent	fLLMOLLKO
after divorce	gNNNNOOMO
registered at	hTOLPOKPN
remove	oIKEHLDHG
expires	eMPMJMPON
renew	mQOKKNNKH
foreigner	nMNJMQLQL
a foreigner	gNNMNQOQL
residence card	eVVTVVUVS
card for	lTVSTRMVK
universiti	dVVTVVUVU
univ…	dVVTVVUVU
wants a	aRRPRRRQR
^foreign	ePPOOONPM
'university	dVVTVVUVU
registration o	fTVSVRSVV
unre…	mQPOSHKNP
deli…	cOPPQNPQQ
recorded	pCKECIDLK
~record	qBJDCHDJK
civil	mGGGJIKAB
civil status	fONMOOOKM
staff	kONKNQPOG
staff for	dQQPPQQOO
absence	kKKIKJKJI
^report	mEJHLGBIJ
to another	dQPNNRPML
the commune	gMKKONOLD
~leav	eQRQOPNMR
leav…	eQRQOPNMR
dist…	eOPNOPMMM
^worker	iKHKKONIH
apartment	hLLINLJKK
apar…	hLLINLJKK
^moved	jILGKKKJK
^staying	bRRPQOOQP
hometown	eMOLKPONL
husband s	hRUNULTUU
change o	fLOONKOKL
permanent address	dPPQNMPNS
become	kGJIJJDFK
beco…	mFHHIHABH
restore	tRPOOJRV8
permit to	eUURTUTUQ
primari	jLNGLIGLI
prim…	jLNGLIGLI
primari school	bRQRRRRQP
'primary	jLNGLIGLI
teaching	fVVOVVVUR
~teach	fVVOVVVUR
international	bQPPQQPNM
^international	aRQQQRPPQ
subm…	hMNLIPMIK
grad…	hNKMOLKKF
once	dNOMQQOPL
permission for	ZRRRRRRRQ
foun…	dMONOQNOO
original	jNNJOOPQM
orig…	nMKHMMOOG
^record	bRSRTRTTT
^re	jOONMLPJI
^second	aRSRRRQSR
termites	gQNPSRSSN
~termit	gQNPSRSSN
term…	dPNPPPOLM
destroyed	lLOJJQQOL
~destroy	lLOJJQQOL
dest…	lLOJJQQOL
photocopi o	kTUPRSRTO
~rais	fMNMNOOLK
rais…	fMNMNOOLK
birth record	cSSSTUQUQ
uing	nIIECGDHJ
dipl…	sGICCHDEG
auth…	qIECAAEF9
^parents	jNPNOIHRQ
someone to	mEIDGNKGD
a guardian	kUVOVVVVN
elder	hKMGMJLJK
guardian o	eSTRSOMTR
sibl…	iJLLLGKIJ
guardianship	kGHIJHMFG
^child	kHJJJJMFO
adopted	gNNLLNKQP
~adopt	gMNLLNKQP
adop…	qCGCFHCEF
add a	fMOMNPOJH
middle	gOMMOPNLG
midd…	gOMMOPNLG
proof	kHHJHJIIA
^proof	mIIFJJLID
nota…	jKJIGKMHC
proof o	fMMMMPMLN
land	-31007030
^need	aQRPQRRQQ
o civil	bOQQRRRNR
in france	bQPQPRRQP
duing	gLOKKNMLJ
~du	gLOKKNMLJ
onli a	cQTRQSQTO
a photocopi	bPQORQPQM
ledger	cOPNOQPPM
ledg…	cOPNOQPPM
'a photocopy	bPQORQPQM
floo…	fILONLNJK
entri	iJLLMMLIJ
entri o	dNNPPPOLN
'entry	iJLLMMLIJ
anew	jVUTPTVUP
records	hPRPOPUQU
not a	hKOHLKKOK
ue want	hVVUNTUVS
from a	lJNILHKJH
may ue	lKFJNNJGE
volunteer	gLRNKQPIR
~becom	fMNMNNNIM
child o	mESHIGLKT
o our	kHIHLKIEF
diploma	pIJEFHEII
eaten	iLNMSNRSL
eaten bi	iLNMSNRSL
'eaten by	iLNMSNRSL
middle school	cRORRSOPK
degree	hPSNOMMUQ
degr…	hPSNOMMUQ
pupil	dONOQRPLJ
^grade	dPNPPPOLM
returning	aRRPRQNQQ
~return	dQQNQQMQH
retu…	gOOMOKINF
^returning	aRRPRQNQQ
different	kNPHNMHPI
an international	gNQNQQQHL
needs a	lKPMLKOHJ
inspection	gLMKKMNEJ
cooperative	hLLJLMMKI
a cooperative	dONONPPMO
coop…	kHIHJKJGG
op	hJJJKNKJH
co op	hJJJKNKJH
farm…	gKMKJPMKJ
owners	iIIIMNJLL
~owner	iIIIMNJLL
owne…	qDBFFHFEA
in one	lELHKGFJE
divide	iKLLKMNFI
divi…	jJKKEMNFI
^ward	gSTPRTSUN
case	iUUPSVUVN
field	iIJILLKJH
plan…	lIGHHIHCC
paddi	jHJHGKIIH
'paddy	jHJHGKIIH
pat o	gLLNMJMHI
personal	iNNMNMOMK
pers…	iNNMNMOMK
ta code	hJKILKOIJ
dependants	cRRQONRNR
~dependant	cRRQONRNR
depe…	jJOIJKJJN
^ta	eMPMOPPPN
individual	fRTRTTUPN
an individual	fRTRTTUPN
indi…	iPSPSRSPM
~rent	gMLJNNNML
communiti	aRRQQRROP
'community	aRRQQRROP
info…	gOLMKOPOG
chuch	jQPKLSPLJ
the neighbourhood	lJKHINMLG
moved to	aRRRRRRQQ
remove the	gVVTUVVVT
separate	jLOMNLDLK
families	gLLMMMMII
~famili	gLLMMMMII
change the	eOPQQQOOR
head o	lEJIHHLFI
number in	lQSNTVNVJ
rena…	iKLKONMMJ
boun…	lKLJPKPJJ
correct	hPONRSSTM
id number	jOQNRRKUC
~confirm	lKQKPNPLG
residents	aRRPQRRQQ
~resident	aRRPQRRQQ
^restore	qUUPPNRV8
mi lot	iTUQTRORG
lot passport	jTTQRSKUF
valid	hJNJKOKFL
project	gKMNKPNJL
proj…	gKMNKPNJL
^ask	jINKPONOH
investor	bQPOQQRPO
inve…	bQPOQQRPO
written	lFIGHLIFH
writ…	nEIEFKIFG
asks the	dQQQPRRNM
studi	cNOKOQPNO
ward s	iQQNSPQVN
'study	cNOKOQPNO
committee	pCDBHHIC9
s committee	pDBDIJKB7
to an	hIMMNPQHJ
^written	jJKIJLJJJ
worship	hNNLJMNLH
wors…	hNNLJMNLH
martyr	kHKDIHJPF
the martyr	iKMHLJJQK
mart…	kHKDIHJPF
a martyr	eOPNPPOSJ
^death	nMJJGNMLT
annual	gNOLJONML
annu…	gNOLJONML
a ua	jRUPJTRTT
agree	gNMNMKONJ
hono…	eLMMQPMON
soldier	jLJJKMNJH
sold…	jLJJKMNJH
^relatives	hQTRRTUVQ
merit	oDJDIDEII
former	jLMMGQOMK
form…	mIHHBOKJI
resistance	iKKKKPNCK
martyr s	gFHDJGNRH
s file	iNNJLPJQL
among	fOHMPOPPN
details	dSSQTRQTJ
~detail	dSSQTRQTJ
deta…	dSSQTRQTJ
prove	jLJHILIJD
enter	cQRMPQQMP
dad s	ePQOKMNQK
extra	jVVTVVUVV
points	bPRQQQQPQ
~point	bPRQQQQPQ
poin…	bPRQQQQPQ
^paper	hNOMJPLPH
polici	iLMIOJOLM
'policy	iLMIOJOLM
veteran	iJLIFOOIJ
vete…	iJLIFOOIJ
evidence	fLNKPPPKG
evid…	fLNKPPPKG
leader	jHHIGIKHH
lead…	hHIJKMJJK
want a	aRRQPRRQO
mort…	gOLOMMPIL
notarised	fMNOIOOIL
~notaris	fMNOIOOIL
the land	hLJKPQJMG
mi land	lIHDENKHE
title	rCD88DECA
land title	fQQMRQPQP
review	eLMMPOKOO
revi…	eLMMPOKOO
peri…	iONMSSQNQ
o near	jSONQTQNP
thi year	dJPQNLONO
poverti	jGHJHHHKI
pove…	jGHJHHHKI
'poverty	jGHJHHHKI
year end	fLKKOOKLK
^officials	hLLKNHMMK
the po	iLEHMOMOJ
the year	hMMMNPLNI
farming	bQRQMQROQ
~farm	bQRQMQROQ
standard	cNOPLRRNO
fish…	mKMIHJLII
~certifi	jJLLJKNJH
in vneid	jKMLIMNNN
the national	gNOMHOLLD
identification	iLMKNOMHK
deed	uECC9K8B5
~carri	kGKEIMMIJ
carr…	kGKEIMMIJ
digi…	iMMIOPQPI
~link	eOQQORRQP
link…	eOQQORRQP
vehicle	kJMHEKJJJ
vehi…	kJMHEKJJJ
internet	hLSNTONTP
vehicle registration	bRRRRRPRP
^online	dSTRSTTRQ
reli…	fNLJNONMK
drive	mGHDHFIGF
beli…	kRQJMSSOJ
temple	lGIIJJJEG
collect	cQRMMOQRM
without a	hPLLIPNIE
land certificate	dSSQNRKTI
^land	oIKJRPQSM
land ha	kJOKPJPOI
~lack	cQQQRMRQQ
ownership	iLLMMNOKF
1990	aRRRRQQRR
a land	hOSOQNONO
cadastral	ePOMNOONL
cada…	ePOMNOONL
exchange	aRRPQRRQM
exch…	aRRPQRRQM
exchange the	iRONPRRQE
red book	gMILMKOJL
^divide	eNPOOMOMO
buye	nMSPNTMMQ
pink	iPHOQQPRO
the pink	iPHOQQPRO
pink book	iPHOQQPRO
land ue	bQPQQQQOP
together with	dRLQRNRPQ
^red	gLNKMILIK
^correct	ePOOTTTTO
owner	kMMKHPNMK
the red	cMPPPQPQO
^id	dQQNQKKRK
built	kGHIENGCJ
conciliation	dLPNNQPLK
^conciliation	dMPOPQQLL
issued	pRRPLKLQF
~issu	nIJKIMKNC
issu…	oIIFIMKNC
residential	fIOJOPMNM
dwelling	gNMMMPOKL
~dwell	gNMMMPOKL
dwel…	iLKJKOMJG
board	lGJEIMKGC
step	lGGFGMHBD
^vehicle	iPPQOOPNM
impo…	nKODNLNJH
plate	fKQNPTPKI
'lorry	lJIDHKKHD
git	kHJFFINGB
court	qCI7FICA8
inherited	eOLNPHMNN
~inherit	gMLLNELMK
it in	aVVUVVVVV
stamped	cQKPQQQQQ
~stamp	cQKPQQQQQ
stam…	cQKPQQQQQ
building permit	lQJNONQNI
construction	gMLNNPNHK
storey	dPLPMQQKP
construction permit	cSRRRRSRN
owner o	cRRSSUSPP
the construction	jVUVVVVVN
^owner	dSRSQUTPP
a building	gMKIJOKFH
the licence	fQRQPPSTI
licence to	lSOMNMQPD
damaged	eNPOQOQOO
~damag	eNPOQOQOO
dama…	eNPOQOQOO
dec	gOPMOOKJM
housing	dOKOOPNKN
land to	aRQQQRQPO
widow	lLIFHFHMK
heirs	cPPPKQQPP
~heir	cPPPKQQPP
sale	nKMHLOOPH
allocation	fLLNNPOJN
land lease	fLOLNPOJN
the state	gONJQQOLG
^mediation	hQQNPTTRO
agreement	iGHNNHONN
famili land	aRRRMPRRR
compensation	gNLMQQNLG
^deed	fLNONNIFK
certified	jJLLJKNJH
social pension	fRPOMMQMJ
for social	eQOPPQOSR
burial o	bPPQPPQMO
the business	dRQSVSUVT
business certificate	fTSTUUUVT
through the	iKPMQOKSJ
^have	iJQKOLNMI
overseas	jMOMMGGOK
~oversea	jMOMMGGOK
overseas vietnamese	hQROPRQRO
citizen card	hSRNQQHSG
^exchange	aRRQQRRRP
^vietnamese	dSQRSNTTM
~plann	iLJKIMJFF
social housing	aQPQQRRPP
qual…	hIJJPMONH
cafe	mKHFKGOJK
~pack	hOIKILMFJ
smokes	fPEOPLMPP
tobacco	iKIJMMIHK
toba…	iKIJMMIHK
a civil	dONOOOOIJ
servant	dONOOOOIJ
civil servant	dONOOOOIJ
^mediator	iJKILLNKE
session	lFGFIJHFE
sess…	lFGFIJHFE
mediator s	fMPNQPQPI
properti	gNROSPQQQ
'property	gNROSPQQQ
foreigners	fPPOMNJPQ
~foreigner	fPPOMNJPQ
bon in	jLNJOJKNN
a vietnamese	iSTPSQPTS
note	hVVRVVVVU
adoption	iJKILNLHI
noted	cSSSRSSSS
~not	cSSSRSSSS
the vietnamese	cVVUVVVVV
vietnamese register	cVVUVVVVV
germani	hOLMMOPPP
germ…	hOLMMOPPP
'germany	hOLMMOPPP
foreign divorce	bRRQRORRR
refused	hRRQSSTOK
~refus	hRRQSSTOK
refu…	iPPOQQQMI
cana…	iQQMPKMRH
translation	eONOMOOMI
wine	fPMGMNPII
wishes	kHJFHINFH
~wish	kHJFHINFH
wish…	kHJFHINFH
prod…	lMDMHOKJF
copies	eTTQTTSSS
~copi	eTTQTTSSS
copi…	eTTQTTSSS
copies o	eTTQTTSSS
^certified	bRQQRRROO
request	fMLKMPNJJ
wedding certificate	cTTRSTSTS
another copi	fPUROPOQJ
'another copy	fPUROPOQJ
fix	jHMOMHGQP
nationaliti	dORQQLJPR
'nationality	dORQQLJPR
club	nGDFFGGAD
engl…	fIPKPPMGN
certification	aRRRRRRRQ
^copi	bQQOQQRRL
veri…	hLLJKMNKK
^husband	fJPMLNOKM
lawyer	oDFDCDDGF
lawy…	oDFDCDDGF
attorney	kJLGOMKMJ
atto…	kJLGOMKMJ
signature	jFNIIHKIJ
certify a	cPPOPQRKO
an official	cNRPQNQMO
authorisation	eQLOKMPON
copi from	bRRQQOQRK
a certified	cQQPQRRPL
certified contract	bQRPRRRPN
addi…	jPQKLQNMJ
team o	cPNPPQQKO
residence and	kTUUUUUVP
and health	kTUUUUUVP
health card	iTUUUUUVP
and insurance	cRRPLNNRP
translated	dKQKMNPPP
~translat	dKQKMMOOP
translator	jFLDMIJNH
port…	hOPQDIORO
interlinked	gQRPKRQOJ
~interlink	gQRPKRQOJ
adoptive	iMONPKIKN
adoptive parents	iMONPKIKN
pack…	jLLIKKJII
funeral allowance	gUTPQTSTN
youth	jFHHDOKJN
youth volunteer	gLRNKQPIR
denounce	jJHKJIJHD
deno…	jJHKJIJHD
complaint	gOMNHKIIM
junior	fJPNNMJMP
juni…	fJPNNMJMP
junior high	fJPNNMJMP
electronic	gQSPNSSOL
supervisor	dNOOONNON
the guardian	jQRPJQQVJ
to drive	hKKHJNMJI
license	dMRNRSOLQ
driver card	fSRMPPRSL
wage	dKNJQOPPQ
اجنبي	oEDBFJ7CD
زوجي اجنبي	aRRRRORRR
يقيم	cPPOPOONN
~قيم	cPPOPONNN
فيتنامي	gNNLJIKLL
~فيتنام	gNNLJIKLL
فيتن…	wCEB893CA
^فيتنامي	iLKKMKHII
ليست	lFKMJJIOK
~ليس	kDNLGGMNI
فيتناميه	oHMKGJ9LK
~فيتنامي	pHLJFJ9JI
~عاد	nHJHFBHHB
سفر	hPOIOOMNK
تبليغ	kIIIHIHHH
~بليغ	kIIIHIHHH
عنوان	sJFGKLIGA
لتسجيل	hKKMIKIKJ
ذهاب لتسجيل	hKKMIKIKJ
لتسج…	hKKMIKIKJ
فاته	gMSQOMRSV
مقعد	jJNMEHKNK
توفيت	gJLKLMJNP
اسره	pEEDDHDEA
~سره	qDDDCGDC9
يسجل	oHKGNJHJE
زواجنا	fMHOKQMOL
~زواج	hLGMIPMNH
زواج…	gMHNJQMOK
~منزل	jKJIJLEIF
نطلب	dPQPMQORE
نطلب ان	qBJEEGEJA
مسجل	qHDC7IJB3
فهل	lEIGJGJGF
منزل	lHGGFKICD
في منزل	fMKMJMMJK
اريد شهاده	bSSRRRSSN
~عطا	ePOLNLOKL
اعطا…	fONKILNKJ
اشعار	iKKILKKHK
~شعار	iKKILKKHK
تسجل	dSSQSSSPL
توكيل	kKKGJLKJI
~وكيل	kKKGJLKJI
~بلاغ	dOONMQPLM
فماذا	fMMMLMLMJ
~فماذ	fMMMLMLMJ
نعمل	eMNNNKNOO
دار	t9GCDA7ED
مسنين	bQPOQPRPN
~مسن	gMKKMMNKJ
~ومن	fKNNMOLML
~قيد	nGECDKDC7
قيد	-05632286
^قيد	gMMMNOILL
تسجيل مولود	eTTRTSTTP
اثبات	lIIHHEGEE
~ثبا	lIIHHEGEE
ابوه	jJLJJGHJK
اثبات ابوه	kJKIJIIIG
~بوه	jJLJJGHJK
معا	dPOPLPQLN
والد…	hKKJMLLJK
اعتراف	fMLMNMLKL
~عتراف	fMLMNMLKL
اعتر…	jKKJKLJJJ
اثناء	hMMJOKGMM
~ثناء	hMMJOKGMM
استخراج	dOOONOOMM
~ستخراج	eOOONOOMM
ميلاده	aRRQRQQRQ
~ميلاد	fNONJOOLB
ميلا…	fNOOKOOMC
^اعتراف	dOMOONPLM
يحمل	dONONLNOO
~حمل	rFBGFFBEE
لقبي	mKRGEFJOQ
~لقب	mKRGEFJOQ
~لام	oLLMLDLJL
اب	jGKJHJIGG
~لاب	lGGFGIHAD
^ام	eJPMMPNNM
ده	cPPOPPPQM
~لده	cPPOPPPQM
^ملف	jHHHJJKDF
نريد	rELH6DEMK
مطلوبه	iQPQMNMQI
~مطلوب	iQPQMNMQI
مطلو…	iQPQMNMQI
للزواج	aSSSSSSSP
للزو…	aSSSSSSSP
^زواج	hOOJHILKO
~وثيق	eMMOLOPLM
قانونيا	kPPNCQQOO
~قانوني	kNKOBMMFF
قانو…	uDCF1BC55
~صبح	pHIJDFGJJ
رسميا	nBHHBJMHH
~رسمي	v4C87AIBB
^اثبات	gLLKNKLIJ
فكيف	lDMIHIJMJ
رسميه	nCKFJFHKJ
~وشك	dOOONPONK
انتهاء	hKNHLKNKL
~نتهاء	hKNHLKNKL
انته…	hKNHLKNKL
مده	v779BA346
تاشيره	hLLKLLMJJ
تمديد	fKNMMNOJK
~مديد	fKNMMNOJK
^تمديد	fKNMMNOJL
شهرا	lLJJIKJHF
~شهر	lEHGGKKCA
~بقي	gIMNIOONL
^تاخر	gLKKNKMKJ
~مرت	hTUSSTQUK
للطفل	fKNMNNLMP
^لدت	bQRQPOQQL
لقب	hJKJLKKIJ
متجري	gKJLLNNII
~متجر	gKJLLNNII
نهاييا	gHMLLLLJK
~هايي	gHMLLLLJK
نهاي…	gHMLLLLJK
شطب	gONONPNNO
اريد شطب	ePPPNQPOP
ضرايب	kIGIIGFIH
دكان	gKKLKNNII
ضريبه	kKLKFLELL
~ضريب	nGHGBGBHF
كشك	kIGHHJIHH
شركه	eNMMNOPJK
~شرك	eNMMNOPJK
مشرو…	dOPNMOPNM
عايلي	cOPPOPQON
~لغي	iTSMORRUN
تسجيله	kQQLOQRSK
تسجي…	sMMGJLKMB
تجديد	kKFFKENEB
جواز سفر	fQQIQQQPM
^تجديد	lJIJKGHIH
جديدا	ePOPNQKNO
للسفر	hLOLLPMNK
^جواز	fPPMPQQQM
متجر	iLKJKKKJI
بيع	mFFCFIIDC
تاريخ	hLIKKMMHH
~اريخ	hLIKKMMHH
او	mECCHGKD9
مشروع	lGGFGHHFI
موقت	iHFJLMKII
~موق	mDAEHKKAB
~مقه	fNKLLMOKK
نشاط	cPPPQPQNN
تسجيل نشاط	eUSRSSTSQ
~شاط	jIIJKKIHG
نشاط تجاري	bQQPQQQOP
صغيرا	kLLJFIJJI
شهاده تسجيل	bTSRRTTSR
لاول	iKMLKKMLK
لاول مره	iKMLKKMLK
لمن	nGFFCHHDE
^رقه	nHHGHGGFG
باسم	cMOQQMPOO
صرف	dPOONPPNL
احده	kGHIJKHGF
استر…	fMLLMONJJ
تي	iFIJINLII
اجتماعي	dPOOOPONN
تامين اجتماعي	gSSQRQTRP
~جتماع	kKJJKMKED
تقاعد	qFHHGKFGE
مبلغ	dNPOMQMON
ضمان	nAKKDMDJI
من ضمان	cKPQQQQPN
^طلب	cPPOPQPPL
تركت	iIIJHIHIH
للعمل	cPNONPPNO
رسمي	hLNLJIFLM
~رسم	hLNLJIFLM
دفعه	fRRPIPRPM
تامي…	nGHDFHHFF
^مال	pBHDHHGDD
^اعانه	kMOILNNIE
شبه	eOQPJQOON
اسره شبه	aQQQRRRPP
فقيره	hKLJKMMJI
شبه فقيره	aQQQRRRPP
~فقير	hKLJKMMJI
تطلب	tLJFIJMI3
^اسره	hLLKKMMIJ
دفع	mHIKCKIJG
ثمن	fLMLMOKMM
دوله	lJGFHGIFC
~دول	oFEEDCFBA
استبدال	fSSQRTTQP
~ستبدال	fSSQRTTQP
استب…	fSSQRTTQP
استبدال شهاده	dTSRSTTRQ
شهاده اعاقه	gOONOOQQL
^استبدال	fSSQRTTQP
تلفت	hMNMNOOPN
~لفت	hMNMNOOPN
فيضان	gMJJMMNIF
في فيضان	eNMMONOKL
تغيير	jHIIHIIFG
~غيير	kHIIHHIFG
في شهاده	sQLLQNJS8
^تغيير	lIFIGJIDB
كرت	lGHGHHGEC
معاق	bOPPOPPPP
لجنه	oHFEHFGB9
~لجن	oHFEHFGB9
^كرت	dPPOOOPLL
غيرت	dONMNOOON
هويتي	mIJGDFEGG
رقم هويتي	aQQRRRRQQ
ابدل	eNNMMNMLL
^غيرت	ZRRRRRRRR
بير	mLNKKOMKD
مياه	eMMMLPOMJ
~ميا	gLKLKNNHH
حفر	eNNMJMNKK
اقرار	gLLJLLMII
~قرار	hLLJKLMHI
~ستعمال	fKLLLNNIK
^اقرار	gLLJLLMII
~ثلاث	fPOPQPHPQ
عاما	fPPPPNGOO
^لجنه	gLLJKKLIK
~لاد	kDNJFLIKK
يقبض	gMONNOMNO
~قبض	gNKKKLKJJ
^كان	cOPPPLOPP
معونه	jFIJKJIIJ
~معون	jFIJKJIIJ
مصاريف	hILLMMKML
مصار…	hILLMMKML
جنازه	gMLKLLMKJ
~جناز	jHIHKJKHG
لشخص	jGLJENJJE
يعيش	dMQOLOOPQ
دفناه	hHNIMHMNK
~دفنا	hHNIMHMNK
^قرار	jHHIJJLGF
نقل	kIHHIKIFF
الي حي	dNPPPNMRO
حي اخر	eNNNNMMNL
^نقل	jJIIIKJGF
انتقلت	aQRQQOQQQ
الي هانوي	mMPKMNLHH
^انتقلت	aQRQQOQQQ
عنواني	jJIFJLGIK
~عنوا	fNMLNJMLK
عنوا…	fNMLNJMLK
~سكن	oGFCDFBEE
لابني	iKKJJKLEG
شهري	dJPPPQQOL
فماذا عن	cPPPPOOOO
عسكريه	bQQPQQQPP
~عسكري	bQQPQQQPP
عسكر…	bQQPQQQPP
تجنيد	eNMOOMLMK
~جنيد	jFHIJIJIH
قايمه	jJKHLJKFG
~قايم	jJKHLJKFG
انقل	fMONLMJMN
~نقل	iJLLKIGJL
للتجنيد	dLOMOPPOO
للتج…	gJKKLMMIK
اجنبي في	aRRRRRRRQ
فيتنام	kIKIJIFKJ
في فيتنام	iKLJKKILK
~عرب	jMMKENGKJ
فرنسا	cLQMPQOOO
~فرنس	eJPKNPMNN
منا	mJIHGKIIH
مغترب	hLKILJKII
من حي	jLNLLKOII
رعايه	nEJGHGHED
~رعاي	nEJGHGHED
راتب	nIHJDDIFK
من دوله	cPOOPQQOO
معي	kGNLKIMJJ
استماره	eLNMNPOLM
~ستمار	eLNMNPNLL
صحيه	dLONOQQOM
^استماره	dLNMOPPLM
تسجيل في	fTTTTTTVL
جيش	nLKIJEDNI
اول مره	jMKMHILJJ
ميلادي	oNNLJOKKC
شهاده ميلادي	iTSQNTRNL
مقيم	iMQMILKSO
شراء	hIJNNMLJK
~علاج	mFMJFFLKD
بطاله	bRRQORRQM
اعانه بطاله	fVUUUTTUR
استق…	kIHFFIJGE
بنفسي	iLMMDKLKL
~راتب	kIGGFHIGI
تقاع…	hOPLNNPNO
~ختيار	eONOKOOLH
مزارع	kHHFKIJGH
شاي	fNMMNMNLG
فريق	sAB89BA9A
صلح	nDHGCJFFD
مصالحه	gLLKJLMIK
~مصالح	gMLKKMOHI
مصال…	gLLKJLMIK
^قايمه	eNNNNOOJK
مصلح	mEFDHGGDF
متقاعد	mHHGIKIFG
متقا…	mHHGIKIFG
~نتخب	dOPOOPLMN
~مصلح	kDIFIIHHG
محاربين	hKNKOKNJL
~محارب	hJLINKOIJ
محار…	hJLINKOIJ
قدامي	eOOMPKONP
محاربين قدامي	eOOMPKONP
~قدام	eOOMPKONP
مصلحين	hILKPLMLL
مصلح…	hILKPLMLL
عاصفه	iIKJLNOIJ
~عاصف	iIKJLNOIJ
~زرع	hKLLNJLKN
~دار	oFGDHIFBC
اقامه	jKKHHKIGG
موقته	gLKLLOOHI
اقامه موقته	fMLLMOOIJ
مستاجره	fOLKNLNJL
~مستاجر	fOLKNLNJL
مستا…	kJGHKGHEI
بنفس	aRQRQRRQQ
سكني	hLKKKLLIJ
دمج	iJJIJJJHH
تحديث	kVTQNRUVL
~حديث	bQQQQRRQM
تغيير اسم	jQRNOQSOK
علاج	hMNNLJNMM
خطا في	gMJIMONJI
في دفتر	kIHJIHIFH
من سجل	dQQPPPPOJ
سجل اسره	aRRRRRRRL
مالك	mIHLMCHJC
~مسجل	hJLKKGKLJ
جنسيه	gKKLLLKJJ
~جنسي	gKKLLLKJJ
دايمه	dMNOKPNON
مسجله	gLNKKJMLL
دايم	gHKFJLOJH
~مقيم	pFJDCLGML
محكمه	lHKJIJIIJ
~محكم	lHKJIJIIJ
في هانوي	q9ECDD9GE
^مدير	lKLIKKHII
^نموذج	kQMMJMNME
لاده	iLMKJJJKI
اجل	fMMMMONKK
ثيقه	kEJKIJGLJ
~ثيق	kEJKIJGLJ
عن بيت	kLNMKHFMP
عده	eOLMOOOLL
في سن	bQPPQQQPP
~غادر	ePMLMONJL
~مشتر	iHLLGMJKI
~جامع	dNNNNOOLO
بناء	wAA2AF726
نسجل	iTRQQSSUJ
قاصر	nJKFDEIHM
سجل سكن	hTURTRKVN
اعاده	qLJIFHGHG
قيدي	jPOMMKJOJ
في قيد	fJQPPQKPR
ابتداييه	hNLMMNMKF
مدرسه ابتداييه	dRPPQRPOI
~بتدايي	hNLMMNMKF
ابتد…	qCFDID9DA
ابتداييه جديده	eOOPOPOML
^مدرسه	iLJLLMCJJ
يطلب	y8CADCCC0
ترخيص	iJJIJLKFG
~رخيص	jIJIILJFF
لغه	kIIHHHHIF
~معلم	fOMKKNOHJ
اصلي	cPPOPOPPO
سجل اصلي	ZRRRRRRRR
~صلي	fMMNNNOLJ
من جديد	aRPQQQRRR
اصل	pFKHGIJHF
لا اصل	jNRRNSNVP
سجلات	hQRONQOPM
ثيقه زواج	iQNRQOOPQ
شهادات	fTTQQTTTP
شهاد…	kFGHKKJHE
قيد ميلاد	ZRRRRRRRQ
~ملك	gIMMKPJKI
يملك	iKMMKPKNO
مسوو…	hJKJKLMHI
~والد	gLJKKNMHJ
اهليه	hJLKMKKKK
وصايه	jKIHIKMIF
~وصاي	jKIHIKMIF
^محكمه	gNONMLONO
قانوني	kKIIEKJED
تسال	dPQQPPJPM
وصي	mGGEGHDFD
من خارج	oLNGOMCOP
~مره	gNMLIMJJK
تبديل	cOPPOPOON
~بديل	iMJKINIII
^تبديل	cOPPOPOON
تصحيح	cPOPPPPOO
~صحيح	ePNOOOONG
^تصحيح	cPOPPPPOO
تعديل	dOOOOOPLM
~عديل	eONONOOLL
^تعديل	hMMLMMMMJ
^موظف	dNNOPPNMK
~قومي	mIJHEFHGD
اضافه	fNMLMKMLJ
~ضاف	fNMLMKMLJ
ناقصه	jJKKLJKKI
~اقص	jJKKLJKKI
ناقصه في	gNMMNLNLK
^اضافه	hLLJKKLLI
اثبات انني	iJLMLKNJG
عزوبيه	fPOPMQONK
~عزوبي	fPOPMQONK
عزوب…	fPOPMQONK
غيرها	eNNNNOOMM
افاده	iKKJKKKHI
~فاد	lIIHIIIFF
بلديه	lGHGGKIGD
من بلديه	hKMLKMMJI
~بلدي	mEGEEJHEB
^افاده	eMMMNMMKL
استع…	dMOONPPLN
^استخراج	dOOONOOMM
مفقوده	eSSRQTNSQ
~مفقود	eSSRQTNSQ
مفقو…	eSSRQTNSQ
يحتاج شهاده	aSSSSSSSR
قيدها	kLIGJKIJI
~لميذ	gMMLMNMLM
^فحص	iLIMMLNFD
بديله	ePNQMQNNM
~تها	kKLGLGFHG
بدنا	mEHGGGECE
~بدن	mEHGGGECE
تبني	gIPOMKIOQ
^بدنا	nCIGFHBDD
معامله	iNOLMKKOI
صغار	fJNKLMNIL
تخرجت	bRPQQRPQQ
شهاده قديمه	cVVVVVVVU
تعليم	lVVUUQUOE
تغير	bPQQQQOPP
~علام	jIJIJJJFG
ابتدايي	lGJJKHDJI
~بتداي	lGJJKHDJI
^دفتر	iKLHKLLII
محافظه	dNMNOOONL
~محافظ	eNLMNONMK
محاف…	eNLMNONMK
مستق…	gMLMMOIKL
لطفل	hQNNPRLMM
^موافقه	gMMMNNMMD
ملصق	eNNMMPMNL
نهايه	fMLLNLLMM
تحويل	dONOMOQMN
~حويل	dONOMOQMN
مجموعه	hLIHJLKII
~مجموع	hLIHJLKII
مجمو…	hLIHJLKII
تعاونيه	cOPPOOMON
~عاوني	hKKKLKIJI
تعاو…	pCDBEDCBB
جمعيه	kJKJJKIGF
~جمعي	kJKJJKIGF
^تحويل	dONOMOQMN
خدمات	hPNJNPONH
تسجيلها	iQPNOPSPJ
قيد فاه	hPOMPRQJO
موته	lKPQEPPQR
زراعه	eMMMNOOKK
~زراع	fMLLLNNIJ
في ارض	kGFIKLJEE
ارز	pCCCDFF89
^زراعه	dNNOOPPLM
حقل	lIGGHHHED
~حول	hLKJIOMII
انتاج	gLMKLKLJK
~نتاج	gLMKLKLJK
^ارض	eLKNOPQKE
رقما	gMJJNKJKJ
^شركه	mOMIJMMKB
يعملان	hJLJILKJJ
~عملان	hJLJILKJJ
يعمل…	hJLJILKJJ
قريه	kLIKLHKCD
~قري	lKHJKHJBC
شباب	hKKKKLKHJ
معبد	lDHHIJKED
يحول	jPNKOONMG
~هال	hKKILKJIJ
سكنه	bPRQQRRQQ
سكان	kIHGHLHFC
فصل	hKLKKLLKI
تقسيم	iGIKJKKGI
~قسيم	iGIKJKKGI
كبيره	jMLKMMIKK
~كبير	jMLKMMIKK
صله	hLLLMMMMK
~قراب	lIHGHIIIG
مكتوبه	jIHHIKKFG
~مكتوب	jIHHIKKFG
مكتو…	jIHHIKKFG
كتبوا	jMJIJKKHE
اخ	fOMNMKMOF
ابنه	pHICBAEHC
^خطا	iLKKMMMNI
يرفض	jKJIIJIII
تعيش	gOQMGOPPN
^عايله	mEIGDIGGF
تاكيد	hMJJLIIJK
~اكيد	jLIIKHHIH
اسكن	eONMPNLOL
في سجل	lNMLNLJRI
ابلاغ	cOONNQPLN
استعمال	dMOONPPLN
بلاغ	hQPNNNRPF
ضياع	lIKKKMLIH
بلغت	aRRRRRRRP
عن ضياع	hKMNMONLL
^بلغت	aRRRRRRRP
حول	pGGDBAF9C
استش…	dONNONPLI
محضر	dNNNNPPMJ
اجتماع	gONMOPNJI
^محضر	dNNNNPPMJ
~مخطط	hLLHJLLFH
منطقه	kIIFIJKEG
~منطق	kIIFIJKEG
سنويه	cQQPQQQQM
~ويه	cQQPQQQQM
ذكري	kGKJIJJID
ذكري شهيد	eNPOOPQOK
للشه…	gINMKNLLI
~ستحق	fOPPPRQNQ
~سرت	dOOOPQPMK
فضل	fJOLNOOLL
ارمله	fSRPOQRPM
~رمل	fSRPOQRPM
^معاش	eTRPRQSQM
تكريم	hMNNHPNOO
~كريم	hMNNHPNOO
لابي	bPOPRQOPQ
جندي	gLKLNNMLM
~جند	gLKLNNMLM
راتب تكريم	kLLKIJLKM
ملف شهيد	aQQPQRQPO
في ملف	aRQQRQQPP
~مستحق	fMMLMMNKL
مستح…	mIIGGHBFE
^سحب	hMKHNJMKK
بغير	kHFHHHHHI
ابن جريح	dOPOOOONO
في بلديه	fNJINNNIK
~مسوول	hLLLEMMJK
عني	nHKFKFFJK
رهن	kJMNHOJKJ
شهاده ارض	pRTUTUSUM
توثيق	dMNPMOQMN
~رضه	fLLMLNMIK
صك	wF96BEC79
مراجعه	dPNONOONL
~مراجع	dPNONOONL
مراج…	dPNONOONL
فقر	eNMNNONKH
~راجع	dNOONPQLN
اسره فقيره	dQQPNPPOL
سنوي	kIEFJHJEE
~سنو	kIEFJHJEE
ثلاثه	gPMQQPKOQ
فقراء	mGAIEGKG9
لا نريد	qHHGCIAME
صفه	hLKJKIKHL
~منح	jHIGKIJFF
صيادين	jJJIHIJIH
~صياد	iKLHILKFJ
صياد…	iKLHILKFJ
متوس…	gLLKMLKIK
~معيش	cQPPPQQNN
مستوي	cQPOPQQOM
~مستو	cQPOPQQOM
متوسط	bRPOQPOQP
~شهادت	gIJMNMNKL
تطبيق vneid	hQNQNSLPO
معلومات	iKJMLLLKH
~معلوم	iKJMLLLKH
معلو…	iKJMLLLKH
^رقم	fMMOOPOLJ
^تاكيد	eNNMNNMLM
برقم	hKIIOONLF
~صدق	lGIHGIGLF
اموال	iJKKGKLJH
~موال	nHFHEIFED
جهه	jGMJLLJII
دون	iKJJKKKIH
كترونيه	fMNMNMLMN
~كتروني	hIMKMGKLN
كترو…	iHMKMFJLM
جمع	iFLILNNHJ
^مجموعه	ePMMNMNNN
طقوس	iMKKNHJJN
^طقوس	iMKKNHJJN
اداره	jLJJKLMFF
~دير	kOROLOKMM
ارضها	dMNNNOOLN
اعضاء	cQQQQQQMM
~عضاء	cQQQQQQMM
~لصك	mLJDKJLEH
يد	bRRQRQPRQ
بيت قديم	iMKMNNLLN
ارضي	kJJJJJGDC
~رضي	kJJJJJGDC
مخطط	eLMONPOLK
بدل فاقد	eMMOOOPJL
^بدل	gKKLMLNHJ
ملكيه	hPEOOPQOO
~ملكي	hPEOOPQOO
ثيقه ارض	hJMNKRKLN
^ثيقه	aRQRRRQQQ
غلط في	aQPPRRQQQ
ارضنا	gKLLMLKIJ
~رضن	gKLLMLKIJ
نزاع	iEIMMNJJJ
في نزاع	kHJIILKIG
~زاع	iEIMMNJJJ
نزاع ارض	kHIJJKLHJ
حساب	nKKDKKKIH
سكنيه	fMLONLOKL
ارض سكنيه	aQRRRRRRQ
~سكني	fMLONLNKK
^اعاده	aTSRRTRSR
مساحه	fPPOQOONO
~مساح	iNMLNLMLM
انتخ…	hJLKKKHHI
مجلس	fPPPPPLKJ
مركبه	pIHGEEFFC
~مركب	rGEEDDDBA
مستعمله	iMLKMPOMO
~مستعمل	aRQQQRRQR
رثت	fIMLOILNO
^رثت	fIMLOILNO
مخال…	jLKHELJHF
رثه	fMKLNONJL
اربعه	aRRRRRRRN
للبل…	gNKINMMJI
رخصه بناء	gTTPRTTTM
ترخي…	iHMMILINI
مخالفه	hMNLKPKNG
~مخالف	gMKJJMLJI
~معتمد	bRRQRQQQQ
معتم…	bRRQRQQQQ
لنا	pHHHGGHFA
من رخصه	ZSSRSRRSR
ضايعه	dUTTTTPUT
~ضايع	dUTTTTPUT
^رفع	fNMLNLLKK
ثان	gLLLMKLLK
~هدم	dONOMPLNO
زقاق	oEDBFDECC
اقارب	hKMKLJILO
عند اقارب	eNOMNNMOP
~قارب	hKMKLJILO
مشتري	fIMMMNLLL
موثق	eONMOOOLJ
استيجار	dNNONPOMO
~ستيجار	dNNONPOMO
^استيجار	fLKNMOOKL
اعتراض	iMNMMONNJ
~عتراض	iMNMMONNJ
اعتراض علي	iMNMMONNJ
^اعتراض	iMNMMONNJ
ارض عايله	gLONIKKPN
~مجتمع	jFILLMNIJ
^تقديم	nHKJIMCGL
هبه	gLKMMMLIK
شيخوخه	kIJHHJMJG
~شيخوخ	kIJHHJMJG
شيخو…	kIJHHJMJG
لامي	cPPPPQPOO
~دفن	fSMQTRQRP
تجاريه	gSRPNRSOK
~جاري	gSRPNRSOK
تجار…	gSRPNRSOK
املا…	cPPPOQPNO
الكترونيه	gLKKLNMII
~لكتروني	gLKKLNMII
الكت…	gLKKKNMII
رخصه قياده	fPKONQOOJ
قياده في	cQLQQQQQO
شريحه	kIJIILJJA
~شريح	kIJIILJJA
سواقه	eONPMPMON
رخصه سواقه	aSSRRROSR
~سواق	jJJJIJIHI
تامينه	dQSQQQQSQ
بصمات	eOPPKPJPO
^هويه	iLOMNMJKO
للهويه	jJKHGHIHJ
للهو…	jJKHGHIHJ
~ظاف	gNMJMOLII
تبغ	gMJKLNNHJ
سيط	uHFFDGF98
^تعويض	bQQPQQQOP
وساطه	jIIHIJIGG
~وساط	jIIHIJIGG
متطوع	iHHIKIJHH
اجنبيه	gMLMMNNKL
~جنبي	gMLMMNNKL
اجنب…	gMLMMNNKL
صايه	mFMKJMJMH
~صاي	mFMKJMJMH
~كوري	iQOKNNPNM
~مترجم	gRQRQSOPQ
مترج…	gRQRQSOPQ
مصدقه	hKKJKMMGI
~مصدق	hKKJKMMGI
زواج من	bRQMOQRQQ
حكم	iIKKJLIKK
حكم طلاق	gKMLLMJMM
مترجم	mCHGDIFFE
ورق	lJMKILDJM
ترجمه	cQQNPQRPK
~رجم	gMNKKMMMH
^ترجمه	aRRPRRRQP
سجل فيتنامي	fUTLTTSUS
~صادر	jGLKLINHG
اصدار	ePOOPQQQO
~صدار	ePOOPQQQO
خمر	nFEDFFCDD
مدنيه	cPQPPQROL
~مدني	cPQPPQROL
قيد زواج	gSQOQPSPO
منحه	gKLJMKMIJ
^مساعده	kKKNOGLFC
في عقد	kFHJIKHHH
مدني	bQQQQQQQP
~مدن	bQQQQQQQP
~عترف	hIMIKKLJL
سفاره	hNLLMMNLK
~سفار	jLKJKLMKI
ختم	kKMJHLKKJ
قانونيه	fPMPPNNHG
كاله	gMMIKKMJG
~كال	gMMIKKMJG
^رساله	iMMMKOOLL
لديكم	fNQOOOMMR
مصدق	gLJMOPQNK
عقد مصدق	gLJMOPQNK
اتفاق	fLLLLNNJK
~تفاق	fLLLLNNJK
عضو	hKJJJJKIJ
~عقد	iLOMPMLLQ
^مترجم	fJMLNONKM
ورثه	kEGGJIFGI
~ورث	kEGGJIFGI
اعداديه	gMLKOMLLH
~عدادي	gMLKOMLLH
سجل مدني	cQQQPQQQO
هويه الكترونيه	dONMOOOLM
~رقمي	jKKHIJKJI
اشراف	eINMMONLL
~شراف	fHMMMMNLK
اشراف علي	eINMMONLL
علي وصايه	fMNLLONMK
مشرف	hMLHOLMKJ
~راقب	iKLMCOKMK
دوليه	ZRRRRRRRR
~دولي	ZRRRRRRRR
دخلي	eOOJOOLNO`
